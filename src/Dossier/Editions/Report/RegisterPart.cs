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
            : new Section([new Heading(1, [new TextRun("Register of facts")], "register"), .. chapters]) { RunningHead = "Register of facts" };
    }

    private static IEnumerable<Block> Chapter(TopicView topic, ReportText text, NoteBlocks notes) =>
    [
        new Heading(2, ReportText.Run(topic.Title), $"register-{topic.Id}"),
        new ListBlock(Ordered: false, [.. topic.Facts.Select(fact => Entry(fact, text, notes))]) { Ruled = true, Indent = 0, ItemSpacing = 7 },
    ];

    private static ListItem Entry(FactView fact, ReportText text, NoteBlocks notes) =>
        new([.. Blocks(fact, text), .. notes.Of(fact)]) { Marker = "", Anchor = ReportText.FactAnchor(fact) };

    private static IEnumerable<Block> Blocks(FactView fact, ReportText text)
    {
        yield return new Paragraph(ReportText.Run(fact.Statement), ReportText.Statement with { KeepsWithNext = true });
        foreach (var translation in fact.Translations)
            yield return new Paragraph(ReportText.Run(translation.Text, null, translation.Language), ReportText.Quiet);
        yield return new Paragraph(ReportText.Line(fact), ReportText.Particulars with { KeepsWithNext = true });
        yield return new Paragraph(Known(fact), ReportText.Quiet);
        yield return new Paragraph([new TextRun("Sources: "), .. text.Citations(fact)], ReportText.Quiet);
        foreach (var citation in fact.Citations.Where(citation => citation.Excerpt.Length > 0))
            yield return new Paragraph(Excerpt(citation, text), ReportText.Quiet);
        if (Relations(fact) is { IsEmpty: false } relations)
            yield return new Paragraph(relations, ReportText.Quiet);
    }

    // What is read back of it is told apart by the gaps: see RegisterReading.
    private static ImmutableArray<Inline> Known(FactView fact) =>
    [
        .. fact.Quantity.Length > 0 ? [.. ReportText.Run(fact.Quantity, TextStyle.Strong), new TextRun(fact.Change.Length > 0 ? $" ({fact.Change})" : ""), new TextRun(ReportText.Gap)] : ImmutableArray<Inline>.Empty,
        .. ReportText.Run($"{fact.Basis}; attributed to {fact.Attribution}{(fact.RestsOnUnnamed ? "; rests on people who are not named" : "")}"),
        new TextRun(ReportText.Gap + fact.Id, new TextStyle { Size = 7.2 }),
    ];

    private static ImmutableArray<Inline> Excerpt(CitationView citation, ReportText text) =>
        [new TextRun("“"), .. ReportText.Run(citation.Excerpt, TextStyle.Emphasis, citation.Source.Language == "en" ? null : citation.Source.Language), new TextRun("” "), text.SourceLink(citation.Source)];

    private static ImmutableArray<Inline> Relations(FactView fact)
    {
        (string Words, ImmutableArray<FactView> Facts)[] relations =
        [
            ("Denied by", fact.DeniedBy), ("Contradicted by", fact.ContradictedBy), ("Corrected by", fact.CorrectedBy),
            ("Superseded by", fact.SupersededBy), ("Supported by", fact.SupportedBy), ("Denies", fact.Denies), ("Corrects", fact.Corrects),
            ("Supersedes", fact.Supersedes), ("Supports", fact.Supports),
        ];
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var (words, facts) in relations.Where(relation => !relation.Facts.IsEmpty))
        {
            inlines.Add(new TextRun((inlines.Count > 0 ? "; " : "") + words));
            foreach (var other in facts)
            {
                inlines.Add(new TextRun(other == facts[0] ? ": " : ", "));
                inlines.Add(ReportText.FactLink(other, other.Title));
                inlines.Add(new TextRun(" (p.\u00A0"));
                inlines.Add(new PageReference(ReportText.FactAnchor(other)));
                inlines.Add(new TextRun(")"));
            }
        }

        return inlines.ToImmutable();
    }
}
