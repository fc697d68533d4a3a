using System.Collections.Immutable;
using System.Globalization;
using Dossier.Markup;
using Dossier.Markup.Syntax;
using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;
using Markdig.Syntax.Inlines;
using Inline = Dossier.Typesetting.Layout.Inline;

namespace Dossier.Editions.Report;

/// <summary>Makes inlines for the typesetter of those of a syntax tree; citations become notes at the foot of the page.</summary>
internal sealed class MarkupInlines(ReportText text, ViewSet views, string prefix, bool citesInline)
{
    private static readonly TextStyle Code = new() { Family = FontRole.Mono, Size = 8.6 };

    private readonly Dictionary<string, int> notes = new(StringComparer.Ordinal);

    /// <summary>The inlines below one; empty for none.</summary>
    public ImmutableArray<Inline> Of(ContainerInline? container) => container is null ? [] : [.. Trimmed(container, null)];

    // A space before the mark of a note would let it begin a line.
    private IEnumerable<Inline> Trimmed(ContainerInline container, TextStyle? style)
    {
        foreach (var child in container)
        {
            foreach (var inline in InlinesOf(child, style))
                yield return !citesInline && child.NextSibling is FactReference && inline is TextRun run ? run with { Text = run.Text.TrimEnd(' ') } : inline;
        }
    }

    private IEnumerable<Inline> InlinesOf(Markdig.Syntax.Inlines.Inline inline, TextStyle? style) => inline switch
    {
        LiteralInline literal => text.Run(literal.Content.ToString(), style),
        CodeInline code => [new TextRun(code.Content, Code)],
        HtmlEntityInline entity => text.Run(entity.Transcoded.ToString(), style),
        LineBreakInline { IsHard: true } => [new LineBreak()],
        LineBreakInline => [new TextRun(" ", style)],
        EmphasisInline emphasis => Trimmed(emphasis, Emphasised(emphasis, style)),
        LinkInline link => LinkOf(link, LinkTarget.Of(link), [.. Trimmed(link, style)]),
        AutolinkInline link => LinkOf(link, LinkTarget.Of(link), [new TextRun(link.Url, style)]),
        FactReference reference => FactOf(views.Fact(reference.Id)),
        SourceCitation citation => SourcesOf(SourceCitationView.Of(views, citation, [])),
        ContainerInline container => Trimmed(container, style),
        _ => [],
    };

    private static TextStyle Emphasised(EmphasisInline emphasis, TextStyle? style) =>
        emphasis.DelimiterCount == 2 ? (style ?? new TextStyle()) with { Bold = true } : (style ?? new TextStyle()) with { Italic = true };

    private static ImmutableArray<Inline> LinkOf(Markdig.Syntax.Inlines.Inline link, LinkTarget target, ImmutableArray<Inline> content) => target switch
    {
        { Kind: LinkKind.External, Address: { } address } => [new Link(new LinkAddress.Web(address), content)],
        { Record: { Kind: RecordKind.Fact } fact } => [new Link(new LinkAddress.Internal($"fact-{fact.Id}"), content)],
        { Record: { Kind: RecordKind.Source } source } => [new Link(new LinkAddress.Internal($"source-{source.Id}"), content)],
        { Record: { Kind: RecordKind.Topic } topic } => [new Link(new LinkAddress.Internal($"chapters-{topic.Id}"), content)],
        _ => content,
    };

    private ImmutableArray<Inline> FactOf(FactView fact)
    {
        if (citesInline)
            return PageOf(fact, "report-see-page");
        Paragraph note = new(
        [
            .. ReportText.State(fact), new TextRun(", "), .. ReportText.Confidence(fact), new TextRun(". "),
            .. text.Run(fact.Statement), new TextRun(" "), .. text.Citations(fact), .. PageOf(fact, "report-register-page"),
        ]);
        return [NoteOf("fact-" + fact.Id, note)];
    }

    private ImmutableArray<Inline> PageOf(FactView fact, string phrase)
    {
        var (before, behind) = text.Words.Around(phrase);
        return [new TextRun(before), new PageReference(ReportText.FactAnchor(fact)), .. behind.Length > 0 ? [new TextRun(behind)] : Array.Empty<Inline>()];
    }

    private IEnumerable<Inline> SourcesOf(SourceCitationView citation)
    {
        var named = citation.Sources.SelectMany((cited, index) => (Inline[])
        [
            .. index > 0 ? [new TextRun("; ")] : Array.Empty<Inline>(),
            .. text.Name(cited.Source), new TextRun(cited.Locator.Length > 0 ? $", {cited.Locator} " : " "), text.SourceLink(cited.Source),
        ]);
        var key = string.Join(';', citation.Sources.Select(cited => $"{cited.Source.Id},{cited.Locator}"));
        return citesInline ? [new TextRun("("), .. named, new TextRun(")")] : [NoteOf("cited-" + key, new Paragraph([.. named]))];
    }

    private FootnoteReference NoteOf(string key, Paragraph note)
    {
        if (!notes.TryGetValue(key, out var number))
            notes[key] = number = notes.Count + 1;
        return new FootnoteReference(number.ToString(CultureInfo.InvariantCulture), [note], $"{prefix}-note-{number.ToString(CultureInfo.InvariantCulture)}");
    }
}
