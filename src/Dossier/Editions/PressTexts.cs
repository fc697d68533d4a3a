using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Pages;
using Dossier.Pages.Making;
using Dossier.Pages.Phrases;
using Dossier.Templates;
using Dossier.Templates.Phrases;
using Dossier.Text;

namespace Dossier.Editions;

/// <summary>The templates, and the editors' Markdown, read as far as that goes without the findings.</summary>
/// <param name="Files">The files.</param>
/// <param name="Prefix">What diagnostics put before a path in the folder: <c>templates/</c>.</param>
/// <param name="Phrases">The texts of the interface in the dossier's language.</param>
/// <param name="Library">The partials and filters.</param>
/// <param name="Pages">The templates of pages, compiled.</param>
/// <param name="ChaptersByFact">Of each fact, the topics whose narrative cites it.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
internal sealed record PressTexts(
    TemplateFiles Files,
    string Prefix,
    PhraseBook Phrases,
    TemplateLibrary Library,
    ImmutableArray<PageTemplate> Pages,
    FrozenDictionary<string, ImmutableArray<string>> ChaptersByFact,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads them.</summary>
    /// <param name="corpus">What the editors wrote.</param>
    /// <param name="templates">The templates folder.</param>
    /// <param name="prefix">What diagnostics put before a path in it.</param>
    public static PressTexts Read(Corpus corpus, IContentSource templates, string prefix)
    {
        var markup = FieldMarkup.Read(corpus);
        var files = TemplateFiles.Read(templates, prefix);
        var (phrases, phraseFaults) = PhraseBooks.Read(files, corpus.Settings.Language.Value);
        var library = new TemplateLibrary(
            files.In("partials").Select(file => new TemplatePartial(file.Name, file.Kind, WithoutLastBreak(file.Source))), PageFilters.Of(phrases));
        var reader = new PageTemplateReader(library);
        ImmutableArray<PageTemplate> pages = [.. files.In("pages").Select(file => reader.Read(file.Source)).OfType<PageTemplate>()];
        return new PressTexts(
            files, prefix, phrases, library, pages, markup.ChaptersByFact,
            [.. markup.Diagnostics, .. files.Diagnostics, .. phraseFaults, .. reader.Diagnostics]);
    }

    // Editors end files with a line break; a partial that is included within a line must not bring it along.
    private static SourceText WithoutLastBreak(SourceText source) => new(source.Path, source.Text.TrimEnd('\n', '\r'));
}
