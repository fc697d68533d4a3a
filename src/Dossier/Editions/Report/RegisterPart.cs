using System.Collections.Immutable;
using Dossier.Pages.Views;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>Every fact in full, chapter by chapter, in order of time.</summary>
internal static class RegisterPart
{
    /// <summary>The part, or null where there are no facts.</summary>
    public static Section? Make(ReportText text, EditionSources sources)
    {
        var notes = new NoteBlocks(text, sources.Views);
        var chapters = text.Dossier.Topics.Where(topic => topic.FactCount > 0).SelectMany(topic => Chapter(topic, text, notes)).ToList();
        return chapters.Count == 0
            ? null
            : new Section([new Heading(1, [new TextRun(text.Words.Say("report-register"))], "register"), .. chapters]) { RunningHead = text.Words.Say("report-register") };
    }

    private static IEnumerable<Block> Chapter(TopicView topic, ReportText text, NoteBlocks notes) =>
    [
        new Heading(2, text.Run(topic.Title), $"register-{topic.Id}"),
        new ListBlock(Ordered: false, [.. topic.Facts.Select(fact => Entry(fact, text, notes))]) { Ruled = true, Indent = 0, ItemSpacing = 7 },
    ];

    private static ListItem Entry(FactView fact, ReportText text, NoteBlocks notes) =>
        new([.. Blocks(fact, text), .. notes.Of(fact)]) { Marker = "", Anchor = ReportText.FactAnchor(fact) };

    private static IEnumerable<Block> Blocks(FactView fact, ReportText text)
    {
        yield return new Paragraph(text.Run(fact.Statement), ReportText.Statement with { KeepsWithNext = true });
        foreach (var translation in fact.Translations)
            yield return new Paragraph(text.Run(translation.Text, null, translation.Language), ReportText.Quiet);
        yield return new Paragraph(text.Line(fact), ReportText.Particulars with { KeepsWithNext = true });
        yield return new Paragraph(Known(fact, text), ReportText.Quiet);
        yield return new Paragraph([new TextRun(text.Words.Say("report-sources")), .. text.Citations(fact)], ReportText.Quiet);
        foreach (var citation in fact.Citations.Where(citation => citation.Excerpt.Length > 0))
            yield return new Paragraph(Excerpt(citation, text), ReportText.Quiet);
        if (Relations(fact, text) is { IsEmpty: false } relations)
            yield return new Paragraph(relations, ReportText.Quiet);
    }

    // What is read back of it is told apart by the gaps: see RegisterReading.
    private static ImmutableArray<Inline> Known(FactView fact, ReportText text) =>
    [
        .. fact.Quantity.Length > 0 ? [.. text.Run(fact.Quantity, TextStyle.Strong), new TextRun(fact.Change.Length > 0 ? $" ({fact.Change})" : ""), new TextRun(ReportText.Gap)] : ImmutableArray<Inline>.Empty,
        .. text.Run(text.Words.Say(fact.RestsOnUnnamed ? "report-known-unnamed" : "report-known", fact.Basis, fact.Attribution)),
        new TextRun(ReportText.Gap + fact.Id, new TextStyle { Size = 7.2 }),
    ];

    private static ImmutableArray<Inline> Excerpt(CitationView citation, ReportText text)
    {
        var (open, close) = text.Words.Around("quoted");
        return [new TextRun(open), .. text.Run(citation.Excerpt, TextStyle.Emphasis, citation.Source.Language), new TextRun(close + " "), text.SourceLink(citation.Source)];
    }

    private static ImmutableArray<Inline> Relations(FactView fact, ReportText text)
    {
        (string Phrase, ImmutableArray<FactView> Facts)[] relations =
        [
            ("denied-by", fact.DeniedBy), ("contradicted-by", fact.ContradictedBy), ("corrected-by", fact.CorrectedBy),
            ("superseded-by", fact.SupersededBy), ("supported-by", fact.SupportedBy), ("denies", fact.Denies), ("corrects", fact.Corrects),
            ("supersedes", fact.Supersedes), ("supports", fact.Supports),
        ];
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var (page, behindPage) = text.Words.Around("report-page");
        foreach (var (phrase, facts) in relations.Where(relation => !relation.Facts.IsEmpty))
        {
            inlines.Add(new TextRun((inlines.Count > 0 ? "; " : "") + text.Words.Say(phrase)));
            foreach (var other in facts)
            {
                inlines.Add(new TextRun(other == facts[0] ? ": " : ", "));
                inlines.Add(text.FactLink(other, other.Title));
                inlines.Add(new TextRun(" (" + page));
                inlines.Add(new PageReference(ReportText.FactAnchor(other)));
                inlines.Add(new TextRun(behindPage + ")"));
            }
        }

        return inlines.ToImmutable();
    }
}
