using System.CommandLine;
using Dossier.Build;
using Dossier.Cli.Terminals;
using Dossier.Loading.Schemas;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier schema</c>: what the content's files look like, for editors that complete and check YAML.</summary>
internal static class SchemaCommand
{
    private const string Examples = """

        Examples:
          dossier schema                      write the schemas into docs/schema/
          dossier schema --output .schemas    write them somewhere else

        Visual Studio Code with Red Hat's YAML extension takes them up by .vscode/settings.json; another
        editor with a YAML language server takes the same `yaml.schemas`. A topic's schema is that of its
        front matter.
        Exit codes: 0 written, 2 wrong usage or something about the machine.
        """;

    /// <summary>Makes the command.</summary>
    public static CommandWithExamples Create(Locations locations, Terminal terminal)
    {
        var command = new Command("schema", "Write JSON Schemas of the content's files, for editors that complete and check YAML.");
        command.SetAction(result => Run(locations.FolderToWrite(result, SchemaFolder.Place), locations, terminal));
        return new CommandWithExamples(command, Examples);
    }

    private static int Run(Attempt<string> folder, Locations locations, Terminal terminal)
    {
        if ((folder.Succeeded ? SchemaFolder.Write(folder.Value) : folder.Fault) is { } fault)
        {
            terminal.WriteFault(fault);
            return ExitCode.Environment;
        }

        terminal.Out.Write($"Wrote {ContentSchema.All.Length} schemas into {locations.Display(folder.Value ?? "")}/\n");
        return ExitCode.Clean;
    }
}
