using System.CommandLine;

namespace Dossier.Cli.Commands;

/// <summary>A command and what its help ends with.</summary>
internal readonly record struct CommandWithExamples(Command Command, string Examples);
