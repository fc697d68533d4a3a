using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Inspection;
using Dossier.Loading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Languages;

/// <summary>What stands in another language than the dossier says so: to screen readers, for hyphenation, and to choose the shapes of letters.</summary>
public sealed class LanguageOfRunsTests
{
    private const string NotShown = "script, pre, title";

    private static readonly Lazy<MemoryOutput> Printed = new(Print);
    private static readonly Lazy<Dictionary<string, string>> Foreign = new(ReadForeign);

    public static TheoryData<string> Pages => [.. Printed.Value.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_run_of_another_language_on_the_site_names_it(string path)
    {
        using var page = new HtmlParser().ParseDocument(Printed.Value.Text(path));

        var unnamed = from text in page.Descendants<IText>()
                      let parent = text.ParentElement
                      where parent is not null && parent.Closest(NotShown) is null
                      from run in Foreign.Value
                      where text.Data.Contains(run.Key, StringComparison.Ordinal) && parent.Closest("[lang]")?.GetAttribute("lang") != run.Value
                      select $"{path}: “{run.Key}” is `{run.Value}`, and stands in <{parent.LocalName} class=\"{parent.ClassName}\"> as `{parent.Closest("[lang]")?.GetAttribute("lang")}`";
        var told = unnamed.Distinct().ToList();
        Assert.True(told.Count == 0, string.Join('\n', told));
    }

    [Fact]
    public void Every_page_of_the_site_names_the_dossiers() => Assert.All(
        Printed.Value.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)),
        path => Assert.Equal("en", new HtmlParser().ParseDocument(Printed.Value.Text(path)).DocumentElement.GetAttribute("lang")));

    [Fact]
    public void Every_run_of_another_language_in_the_report_names_it()
    {
        var report = PdfInspection.Read(Printed.Value.Files.Single(file => file.Key.StartsWith("report/", StringComparison.Ordinal)).Value);

        var structure = report.Structure ?? throw new InvalidOperationException("the report has no structure");
        Assert.All(Foreign.Value.Keys, run => Assert.Contains(run, structure.Text, StringComparison.Ordinal));
        var told = Unnamed(structure, "").Distinct().ToList();
        Assert.True(told.Count == 0, string.Join('\n', told));
    }

    // The innermost element that holds a run must be in its language.
    private static IEnumerable<string> Unnamed(ElementNode element, string outer)
    {
        var language = element.Language ?? outer;
        var own = from run in Foreign.Value
                  where element.Text.Contains(run.Key, StringComparison.Ordinal) && !element.Elements.Any(child => child.Text.Contains(run.Key, StringComparison.Ordinal)) && language != run.Value
                  select $"“{run.Key}” is `{run.Value}`, and stands in {element.Type} as `{language}`";
        return own.Concat(element.Elements.SelectMany(child => Unnamed(child, language)));
    }

    private static MemoryOutput Print()
    {
        var (output, diagnostics) = Printing.TryPrint(ManyTongues.Content(), FixtureContent.Templates(), EditionCatalogue.All, history: ManyTongues.History());
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Message));
        return output;
    }

    // Titles and excerpts of sources, translations of statements and names, with their languages.
    private static Dictionary<string, string> ReadForeign()
    {
        var corpus = ContentLoader.Load(ManyTongues.Content(), "content", 1).Corpus ?? throw new InvalidOperationException("the fixture does not load");
        var titles = corpus.Sources.Where(source => source.TitleOrigin != Model.TitleOrigin.Described).Select(source => (source.Title.Value, source.Language.Value));
        var excerpts = from fact in corpus.Facts
                       from citation in fact.Citations
                       where citation.Excerpt is not null
                       select (citation.Excerpt?.Value ?? "", corpus.Sources[citation.Source.Value].Language.Value);
        var translations = corpus.Facts.SelectMany(fact => fact.Translations).Concat(corpus.Entities.SelectMany(entity => entity.Names)).Select(translation => (translation.Text.Value, translation.Language));
        return titles.Concat(excerpts).Concat(translations).Where(run => run.Item2 != corpus.Settings.Language.Value).DistinctBy(run => run.Item1).ToDictionary(run => run.Item1, run => run.Item2);
    }
}
