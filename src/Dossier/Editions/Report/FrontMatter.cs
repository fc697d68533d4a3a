using System.Collections.Immutable;
using Dossier.Markup;
using Dossier.Pages.Figures;
using Dossier.Pages.Making;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>The title page and the contents.</summary>
internal sealed class FrontMatter(ReportText text, EditionSources sources)
{
    private static readonly ParagraphStyle Title = new() { Size = 34, Leading = 40, Bold = true, SpaceAfter = 6 };
    private static readonly ParagraphStyle Subtitle = new() { Size = 15, Leading = 21, Italic = true, Color = Ink.Grey, SpaceAfter = 34 };
    private static readonly ParagraphStyle Imprint = new() { Family = FontRole.Sans, Size = 8.6, Leading = 12.6, Color = Ink.Grey };

    /// <summary>The title page.</summary>
    public Section TitlePage()
    {
        var dossier = text.Dossier;
        var walker = new MarkupBlocksWalker(text, sources.Views, "summary");
        var summary = new MarkupParser(FigureCatalogue.ContentBlocks).Parse(dossier.Summary.Value, MarkupOrigin.Of(sources.Views.Corpus.Settings.Summary));
        _ = MarkupLinks.Resolve(summary, new RecordNames(sources.Views.Corpus, null));
        Block?[] blocks =
        [
            new Spacer(96),
            new Rule(4) { Color = Ink.Black },
            new Spacer(22),
            new Paragraph(text.Run(dossier.Title), Title),
            dossier.Subtitle.Length > 0 ? new Paragraph(text.Run(dossier.Subtitle), Subtitle) : null,
            .. walker.Blocks(summary.Ast),
            new Spacer(26),
            new Rule(),
            new Spacer(6),
            .. Lines().Select(line => new Paragraph(line, Imprint)),
        ];
        return new Section([.. blocks.OfType<Block>()]) { ShowsPageNumber = false, NumberStyle = PageNumberStyle.LowerRoman };
    }

    /// <summary>The contents.</summary>
    public Section Contents() => new(
    [
        new Heading(1, [new TextRun(text.Words.Say("report-contents"))], "contents") { InOutline = false },
        new TableOfContents(2),
    ])
    {
        NumberStyle = PageNumberStyle.LowerRoman,
    };

    private IEnumerable<ImmutableArray<Inline>> Lines()
    {
        var (dossier, words) = (text.Dossier, text.Words);
        if (dossier.KnownOn is { } day)
            yield return [new TextRun($"{words.Say("known-on")} {day.Text}{words.Say("nothing-later")}", TextStyle.Strong)];
        yield return
        [
            new TextRun(words.Say(
                "report-counts", words.Say("facts-n", dossier.FactCount), words.Say("sources-n", dossier.SourceCount), words.Say(dossier.OriginCount), words.Say("publishers-n", dossier.PublisherCount))),
        ];
        yield return [new TextRun($"{words.Say("covered-up-to")} {dossier.AsOf.Text}{words.Say("full-stop")}")];
        if (!dossier.Editors.IsEmpty)
            yield return [.. text.Run(words.Say("report-edited-by", words.List(dossier.Editors)))];
        if (dossier.LicenceName.Length > 0)
            yield return [new TextRun(words.Say("report-licence")), new Link(new LinkAddress.Web(dossier.LicenceUrl), [new TextRun(dossier.LicenceName)])];
        if (sources.Commit.Length > 0)
            yield return [new TextRun(words.Say("report-commit", sources.CommitText))];
        yield return [new TextRun(words.Say("report-derived"))];
    }
}
