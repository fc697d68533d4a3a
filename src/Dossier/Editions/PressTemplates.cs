using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading.Content;
using Dossier.Pages;
using Dossier.Pages.Making;
using Dossier.Pages.Phrases;
using Dossier.Templates;
using Dossier.Templates.Phrases;
using Dossier.Text;

namespace Dossier.Editions;

/// <summary>The templates folder, read as far as that goes without the content: what a press is made from besides it.</summary>
/// <param name="Files">The files.</param>
/// <param name="Prefix">What diagnostics put before a path in the folder: <c>templates/</c>.</param>
/// <param name="Phrases">The texts of the interface in the dossier's language.</param>
/// <param name="Library">The partials and filters.</param>
/// <param name="Pages">The templates of pages, compiled.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
internal sealed record PressTemplates(
    TemplateFiles Files,
    string Prefix,
    PhraseBook Phrases,
    TemplateLibrary Library,
    ImmutableArray<PageTemplate> Pages,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads the folder.</summary>
    /// <param name="templates">The folder.</param>
    /// <param name="prefix">What diagnostics put before a path in it.</param>
    /// <param name="language">The dossier's language.</param>
    public static PressTemplates Read(IContentSource templates, string prefix, string language)
    {
        var files = TemplateFiles.Read(templates, prefix);
        var (phrases, phraseFaults) = PhraseBooks.Read(files, language);
        var library = new TemplateLibrary(
            files.In("partials").Select(file => new TemplatePartial(file.Name, file.Kind, WithoutLastBreak(file.Source))), PageFilters.Of(phrases));
        var reader = new PageTemplateReader(library);
        ImmutableArray<PageTemplate> pages = [.. files.In("pages").Select(file => reader.Read(file.Source)).OfType<PageTemplate>()];
        return new PressTemplates(files, prefix, phrases, library, pages, [.. files.Diagnostics, .. phraseFaults, .. reader.Diagnostics]);
    }

    // Editors end files with a line break; a partial that is included within a line must not bring it along.
    private static SourceText WithoutLastBreak(SourceText source) => new(source.Path, source.Text.TrimEnd('\n', '\r'));
}
