using System.Collections.Immutable;
using System.Globalization;
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
            new Paragraph(ReportText.Run(dossier.Title), Title),
            dossier.Subtitle.Length > 0 ? new Paragraph(ReportText.Run(dossier.Subtitle), Subtitle) : null,
            .. walker.Blocks(summary.Ast),
            new Spacer(26),
            new Rule(),
            new Spacer(6),
            .. Lines().Select(line => new Paragraph(line, Imprint)),
        ];
        return new Section([.. blocks.OfType<Block>()]) { ShowsPageNumber = false, NumberStyle = PageNumberStyle.LowerRoman };
    }

    /// <summary>The contents.</summary>
    public static Section Contents() => new(
    [
        new Heading(1, [new TextRun("Contents")], "contents") { InOutline = false },
        new TableOfContents(2),
    ])
    {
        NumberStyle = PageNumberStyle.LowerRoman,
    };

    private IEnumerable<ImmutableArray<Inline>> Lines()
    {
        var dossier = text.Dossier;
        if (dossier.KnownOn is { } day)
            yield return [new TextRun($"What could be known on {day.Text}, and nothing later.", TextStyle.Strong)];
        yield return
        [
            new TextRun(string.Create(
                CultureInfo.InvariantCulture,
                $"{dossier.FactCount:N0} facts from {dossier.SourceCount:N0} sources, of which {dossier.OriginCount:N0} relay nothing, by {dossier.PublisherCount:N0} publishers.")),
        ];
        yield return [new TextRun($"Covered up to {dossier.AsOf.Text}.")];
        if (!dossier.Editors.IsEmpty)
            yield return [new TextRun("Edited by "), .. ReportText.Run(string.Join(", ", dossier.Editors)), new TextRun(".")];
        if (dossier.LicenceName.Length > 0)
            yield return [new TextRun("Licence: "), new Link(new LinkAddress.Web(dossier.LicenceUrl), [new TextRun(dossier.LicenceName)])];
        if (sources.Commit.Length > 0)
            yield return [new TextRun($"Made from commit {sources.Commit}.")];
        yield return [new TextRun("State and confidence of every fact are worked out from its sources by the rules under “Methods”; nobody types them.")];
    }
}
