using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Pages.Making;
using Dossier.Pages.Views;
using Dossier.Templates;
using Dossier.Text;

namespace Dossier.Editions;

/// <summary>What an edition is made from, before any page is.</summary>
/// <param name="Views">The corpus and what follows from it.</param>
/// <param name="Plan">All pages that there will be.</param>
/// <param name="Templates">The templates folder.</param>
/// <param name="Library">The partials and filters.</param>
/// <param name="Prefix">What diagnostics put before a path in the templates folder: <c>templates/</c>.</param>
/// <param name="Commit">The commit that it is made from, or empty where that is not known.</param>
internal sealed record EditionSources(ViewSet Views, PagePlan Plan, TemplateFiles Templates, TemplateLibrary Library, string Prefix, string Commit)
{
    /// <summary>The commit in the words of the interface; empty where none is known.</summary>
    public string CommitText => Commit.EndsWith(BuiltFrom.WithChanges, StringComparison.Ordinal)
        ? Views.Words.Say("revision-with-changes", Commit[..^BuiltFrom.WithChanges.Length])
        : Commit;

    /// <summary>A diagnostic about a template that is not there.</summary>
    public Diagnostic Missing(string path, string neededFor) => PageDiagnostics.MissingTemplate.At(
        new Span(new SourceText(Prefix + path, ""), 0, 0), $"`{path}` is missing: {neededFor} needs it", "copy it from the templates that ship with the program");

    /// <summary>Compiles one template; null, with diagnostics, where it is missing or wrong.</summary>
    /// <param name="path">Its path below the templates folder.</param>
    /// <param name="kind">What it gives.</param>
    /// <param name="scope">What it can name.</param>
    /// <param name="neededFor">Who needs it, for a diagnostic.</param>
    public (Template? Template, ImmutableArray<Diagnostic> Diagnostics) Compile(string path, TemplateKind kind, TemplateScope scope, string neededFor)
    {
        if (Templates.Find(path) is not { } file)
            return (null, [Missing(path, neededFor)]);
        var result = TemplateCompiler.Compile(Library, file.Source, 0, kind, scope);
        return (result.Template, result.Diagnostics);
    }
}
