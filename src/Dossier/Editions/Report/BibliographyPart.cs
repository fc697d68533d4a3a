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
        return new Section([new Heading(1, [new TextRun("Sources")], "sources"), new ListBlock(Ordered: true, [.. items]) { ItemSpacing = 4, Indent = 24, Style = Entry }])
        {
            RunningHead = "Sources",
        };
    }

    private static IEnumerable<Block> Blocks(SourceView source, ReportText text)
    {
        yield return new Paragraph([.. ReportText.Name(source), .. Particulars(source)], Entry);
        if (source.Relays is { IsEmpty: false } relays)
            yield return new Paragraph([new TextRun("passes on "), .. relays.SelectMany((relay, index) => Joined(text.SourceLink(relay), index))], Entry);
        if (source.Url.Length > 0)
            yield return new Paragraph([Web(source.Url)], Address);
        if (source.ArchiveUrl.Length > 0)
            yield return new Paragraph([new TextRun("archived: "), Web(source.ArchiveUrl)], Address);
        if (source.CitedBy is { IsEmpty: false } facts)
            yield return new Paragraph([new TextRun("cited on p.\u00A0"), new PageReferences([.. facts.Select(ReportText.FactAnchor)])], Entry with { Color = Ink.Grey });
    }

    private static ImmutableArray<Inline> Particulars(SourceView source)
    {
        var author = source.Author.Length > 0 ? $"; by {source.Author}" : "";
        var language = source.IsForeign ? $"; {source.LanguageName}" : "";
        var title = source.TitleNote.Length > 0 ? $"; {source.TitleNote}" : "";
        return ReportText.Run($"{author}{language}{title}; {source.Publisher.Kind}, reliability {source.Publisher.Reliability}", new TextStyle { Color = Ink.Grey });
    }

    private static IEnumerable<Inline> Joined(Inline inline, int index) => index == 0 ? [inline] : [new TextRun(", "), inline];

    private static Link Web(string url) => new(new LinkAddress.Web(url), [new TextRun(url)]);
}
