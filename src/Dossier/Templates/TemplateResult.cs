using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Templates;

/// <summary>What became of a template's text.</summary>
/// <param name="Template">The template, or null where there is any error.</param>
/// <param name="Diagnostics">Every fault in it and in what it includes, sorted, each once.</param>
public sealed record TemplateResult(Template? Template, ImmutableArray<Diagnostic> Diagnostics);
