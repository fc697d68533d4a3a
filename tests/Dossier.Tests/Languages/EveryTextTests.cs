using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Analysis;
using Dossier.Analysis.Rules;
using Dossier.Comparison.Commits;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Editions.Site;
using Dossier.Inspection;
using Dossier.Loading;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Retrospect;
using Dossier.Tests.Support;

namespace Dossier.Tests.Languages;

/// <summary>No text of the interface is written into the program or a template: all of it comes from the strings of the dossier's language.</summary>
public sealed partial class EveryTextTests
{
    private static readonly Lazy<MemoryOutput> Printed = new(Print);
    private static readonly Lazy<HashSet<string>> Ids = new(ReadIds);

    private const int MostTold = 20;

    // Code is not language, and neither is what people quote word for word.
    private const string NotRead = "script, style, code, pre, kbd, use";

    // Attributes that readers are told, whichever element bears them; those of data that scripts say are told apart by their names.
    private static readonly string[] Told = ["aria-label", "aria-description", "aria-roledescription", "alt", "title", "placeholder", "label"];
    private static readonly string[] DataOfScripts = ["data-file", "data-says", "data-theme-switch", "data-needs-script"];

    public static TheoryData<string> SitePages => [.. Printed.Value.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(SitePages))]
    public void Every_text_of_the_site_is_in_the_dossiers_language(string path) => NothingLeaks(path, TextsOf(Printed.Value.Text(path)));

    [Fact]
    public void An_edition_for_an_earlier_day_is_too()
    {
        var corpus = ContentLoader.Load(PseudoLanguage.Content(), "content", 1).Corpus ?? throw new InvalidOperationException("the fixture does not load");
        var known = AsKnown.On(corpus, new DateOnly(2024, 5, 3), FigureCatalogue.ContentBlocks);
        var output = Print(known, [new SiteEdition()], new History(HistoryGap.EarlierDay));

        Assert.All(output.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path => NothingLeaks(path, TextsOf(output.Text(path))));
    }

    public static TheoryData<string> MarkdownPages => [.. Printed.Value.Paths.Where(path => path.StartsWith("markdown/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(MarkdownPages))]
    public void Every_text_of_the_markdown_edition_is_too(string path) => NothingLeaks(
        path,
        Printed.Value.Text(path).Split('\n').Where(line => !line.StartsWith("    ", StringComparison.Ordinal)).Select(line => ("line", Written(MarkdownCode().Replace(line, "")))));

    [Fact]
    public void Every_text_of_the_report_is_too()
    {
        var report = PdfInspection.Read(Printed.Value.Files.Single(file => file.Key.StartsWith("report/", StringComparison.Ordinal)).Value);

        NothingLeaks("the report", (report.Structure?.SelfAndBelow() ?? []).SelectMany(Texts));
        NothingLeaks("the report", Bookmarks(report.Outline).Select(title => ("bookmark", title)));
        NothingLeaks("the report", report.Attachments.Select(file => (file.Name, file.Description ?? "")));
        NothingLeaks("the report", report.Pages.SelectMany(page => page.Artifacts).Select(text => text.Split(": ", 2)).Select(text => (text[0], RomanNumber().Replace(text.ElementAtOrDefault(1) ?? "", ""))));
        NothingLeaks("the report", report.Pages.SelectMany(page => page.Links).Select(link => ("link", RomanNumber().Replace(link.Description, ""))));
    }

    [Fact]
    public void What_pages_tell_search_engines_is_too()
    {
        var texts = from path in Printed.Value.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
                    from block in new HtmlParser().ParseDocument(Printed.Value.Text(path)).QuerySelectorAll("script[type='application/ld+json']")
                    from match in ToldInJson().Matches(block.TextContent)
                    select ($"{path} {match.Groups["key"].Value}", Regex.Unescape(match.Groups["text"].Value));
        NothingLeaks("linked data", texts);
    }

    [Fact]
    public void Neither_scripts_nor_the_stylesheet_say_anything_themselves()
    {
        var said = from path in Printed.Value.Paths.Where(path => path.StartsWith("site/assets/", StringComparison.Ordinal))
                   let text = path.EndsWith(".css", StringComparison.Ordinal) ? SaidByStyle() : path.EndsWith(".js", StringComparison.Ordinal) ? SaidByScript() : null
                   where text is not null
                   from match in text.Matches(Printed.Value.Text(path))
                   select $"{path}: {match.Value}";
        Assert.Equal("", string.Join('\n', said));
    }

    [Fact]
    public void The_feed_is_too()
    {
        var feed = XDocument.Parse(Printed.Value.Text("site/changes/feed.atom"));

        NothingLeaks("the feed", from element in feed.Descendants()
                                 where element.Name.LocalName is "title" or "summary" or "content"
                                 select (element.Name.LocalName, new HtmlParser().ParseDocument(element.Value).Body?.TextContent ?? ""));
    }

    [Fact]
    public void What_language_models_are_told_is_too() => NothingLeaks("llms.txt", Printed.Value.Text("site/llms.txt").Split('\n').Select(line => ("llms.txt", line)));

    [Fact]
    public void The_rows_that_a_search_finds_are_too() => NothingLeaks(
        "the search",
        from path in Printed.Value.Paths.Where(path => path.StartsWith("site/search/d", StringComparison.Ordinal))
        from match in ToldInRows().Matches(Printed.Value.Text(path))
        select (path, Regex.Unescape(match.Value)));

    private static IEnumerable<(string Where, string Text)> TextsOf(string html) =>
        new HtmlParser().ParseDocument(html).QuerySelectorAll("*").Where(element => element.Closest(NotRead) is null).SelectMany(Texts);

    private static IEnumerable<(string Where, string Text)> Texts(IElement element)
    {
        foreach (var text in element.ChildNodes.OfType<IText>())
            yield return (Name(element), text.Data);
        foreach (var attribute in element.Attributes.Where(attribute => IsTold(element, attribute)))
            yield return ($"{Name(element)} {attribute.Name}", attribute.Name == "data-points" ? Coordinates().Replace(attribute.Value, "") : attribute.Value);
        if (element is IHtmlTemplateElement template)
        {
            foreach (var text in template.Content.QuerySelectorAll("*").SelectMany(Texts))
                yield return text;
        }
    }

    private static bool IsTold(IElement element, IAttr attribute) => Told.Contains(attribute.Name)
        || attribute.Name == "content" && (element.GetAttribute("name") == "description" || element.GetAttribute("property") is "og:title" or "og:description" or "og:site_name")
        || attribute.Name.StartsWith("data-", StringComparison.Ordinal) && !DataOfScripts.Contains(attribute.Name);

    private static string Name(IElement element) => $"<{element.LocalName}{(element.ClassName is { Length: > 0 } name ? $" class=\"{name}\"" : "")}>";

    private static void NothingLeaks(string path, IEnumerable<(string Where, string Text)> texts)
    {
        var leaks = from text in texts
                    let words = Leak.In(text.Text, Ids.Value).ToList()
                    where words.Count > 0
                    select $"  {text.Where}: `{string.Join(' ', words)}` in “{text.Text.Trim()}”";
        var told = leaks.Distinct().Take(MostTold).ToList();
        Assert.True(told.Count == 0, $"{path} says what is in no file of strings/:\n{string.Join('\n', told)}");
    }

    private static MemoryOutput Print() => Print(
        ContentLoader.Load(PseudoLanguage.Content(), "content", 1).Corpus ?? throw new InvalidOperationException("the fixture does not load"), EditionCatalogue.All, PseudoLanguage.History());

    private static MemoryOutput Print(Corpus corpus, ImmutableArray<IEdition> editions, History history)
    {
        var output = new MemoryOutput();
        var (press, faults) = Press.Prepare(corpus, Analyzer.Analyze(corpus), PseudoLanguage.Templates(), "templates/", "0123456789ab with changes", editions, history);
        var errors = faults.Concat(press?.Print(output, 1, CancellationToken.None) ?? []).Where(fault => fault.Severity == Severity.Error)
            .Select(fault => $"{fault.Span.Source.Path}:{fault.Span.StartPosition.Line}: {fault.Message}").ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
        return output;
    }

    // Ids are what files are called, in the content and on the site; rules have codes.
    private static HashSet<string> ReadIds() =>
    [
        .. Printed.Value.Paths.SelectMany(path => path.Split('/', '.')),
        .. Printed.Value.Paths.Where(path => path.StartsWith("site/", StringComparison.Ordinal)).Select(path => path["site/".Length..].Replace("/index.html", "", StringComparison.Ordinal)),
        .. ConfidenceRules.All.Select(rule => rule.Code),
        "norland-government", "independent", "other",
    ];

    [GeneratedRegex(@"""(?<key>name|description|text)"":""(?<text>(?:[^""\\]|\\.)*)""")]
    private static partial Regex ToldInJson();

    // Rows are lists of texts; languages are told by their tags.
    [GeneratedRegex(@"""(?!(?:en|ru|zh|fr)"")(?:[^""\\]|\\.)*""")]
    private static partial Regex ToldInRows();

    // An element's own text, and what is told in its place.
    private static IEnumerable<(string Where, string Text)> Texts(ElementNode element)
    {
        // The numbers of a drawing follow each other without a space; the site's drawings show whether they are written rightly.
        var text = string.Concat(element.Children.OfType<ContentNode>().Select(child => child.Text));
        yield return (element.Type, element.Type == "Figure" ? text.Replace(',', ' ') : RomanNumber().Replace(text, ""));
        yield return ($"{element.Type} alternative", element.Alternative ?? "");
        yield return ($"{element.Type} actual text", element.ActualText ?? "");
    }

    private static IEnumerable<string> Bookmarks(IEnumerable<InspectedBookmark> marks) => marks.SelectMany(mark => Bookmarks(mark.Children).Prepend(mark.Title));

    // What backslashes stand for.
    private static string Written(string markdown) => Regex.Replace(markdown, @"\\(?=[!-/:-@\[-`{-~])", "");

    [GeneratedRegex(@"`[^`]*`|\]\((?:[^()\s]|\([^()]*\))*")]
    private static partial Regex MarkdownCode();

    // The pages before the first chapter are numbered so.
    [GeneratedRegex(@"[ivxlc]+\s*$")]
    private static partial Regex RomanNumber();

    [GeneratedRegex(@"content:\s*""[^""]*[A-Za-z][^""]*""")]
    private static partial Regex SaidByStyle();

    // What reads like words for readers: a capital with small letters, or words apart. Names of keys and events, and of an algorithm, do so too.
    [GeneratedRegex(@"""(?!Arrow|Escape|DOMContentLoaded)[A-Z][a-z]+[^""]*""|[`""][a-z]+ (?:is|was|are|were|has|of|the|not) [^""`]*[`""]")]
    private static partial Regex SaidByScript();

    // Points of charts: where each is, then what it says.
    [GeneratedRegex(@"(?<=^|\|)\S+ \S+ ")]
    private static partial Regex Coordinates();
}
