using System.Collections.Immutable;
using System.Globalization;
using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>Every source, numbered, with what it passes on and the pages where facts cite it.</summary>
internal static class BibliographyPart
{
    private static readonly ParagraphStyle Entry = new() { Family = FontRole.Sans, Size = 8, Leading = 11, SpaceAfter = 1 };
    private static readonly ParagraphStyle Address = Entry with { Size = 7.2, Leading = 9.6, Color = Ink.Grey };

    /// <summary>The part, or null where there are no sources.</summary>
    public static Section? Make(ReportText text, BibliographyNumbers numbers)
    {
        if (numbers.Sources.IsEmpty)
            return null;
        var items = numbers.Sources.Select(source => new ListItem([.. Blocks(source, text)])
        {
            Marker = numbers.Of(source).ToString(CultureInfo.InvariantCulture),
            Anchor = ReportText.SourceAnchor(source),
        });
        return new Section([new Heading(1, [new TextRun(text.Words.Say("sources-title"))], "sources"), new ListBlock(Ordered: true, [.. items]) { ItemSpacing = 4, Indent = 24, Style = Entry }])
        {
            RunningHead = text.Words.Say("sources-title"),
        };
    }

    private static IEnumerable<Block> Blocks(SourceView source, ReportText text)
    {
        yield return new Paragraph([.. text.Name(source), .. Particulars(source, text)], Entry);
        if (source.Relays is { IsEmpty: false } relays)
            yield return new Paragraph([new TextRun(text.Words.Say("report-passes-on")), .. relays.SelectMany((relay, index) => Joined(text.SourceLink(relay), index))], Entry);
        if (source.Url.Length > 0)
            yield return new Paragraph([Web(source.Url)], Address);
        if (source.ArchiveUrl.Length > 0)
            yield return new Paragraph([new TextRun(text.Words.Say("report-archived")), Web(source.ArchiveUrl)], Address);
        if (source.CitedBy is { IsEmpty: false } facts)
        {
            var (before, behind) = text.Words.Around("report-cited-on");
            yield return new Paragraph([new TextRun(before), new PageReferences([.. facts.Select(ReportText.FactAnchor)]), new TextRun(behind)], Entry with { Color = Ink.Grey });
        }
    }

    private static ImmutableArray<Inline> Particulars(SourceView source, ReportText text)
    {
        var author = source.Author.Length > 0 ? "; " + text.Words.Say("report-by", source.Author) : "";
        var language = source.IsForeign ? $"; {source.LanguageName}" : "";
        var title = source.TitleNote.Length > 0 ? $"; {source.TitleNote}" : "";
        return text.Run($"{author}{language}{title}; {source.Publisher.Kind}, {text.Words.Say("reliability-x", source.Publisher.Reliability)}", new TextStyle { Color = Ink.Grey });
    }

    private static IEnumerable<Inline> Joined(Inline inline, int index) => index == 0 ? [inline] : [new TextRun(", "), inline];

    private static Link Web(string url) => new(new LinkAddress.Web(url), [new TextRun(url)]);
}
