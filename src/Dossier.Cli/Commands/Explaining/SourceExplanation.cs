using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Cli.Terminals;
using Dossier.Model;
using Dossier.Wordings;

namespace Dossier.Cli.Commands.Explaining;

/// <summary>Says where a source has its claims from, who passes it on, which facts cite it and what falls with it.</summary>
internal sealed class SourceExplanation(Knowledge knowledge, Source source, Sheet sheet)
{
    private const int Labels = 13;
    private const int MostForIds = 44;

    private readonly SourceFinding finding = knowledge.Findings.Sources[source.Id];

    /// <summary>Writes all of it.</summary>
    public void Write()
    {
        sheet.Title("source", source.Id);
        sheet.Text(source.Title.Value);
        WriteRecord();
        WriteOrigins();
        WriteRelays();
        sheet.Heading(finding.CitedBy.IsEmpty ? "Cited by no fact" : $"Cited by {Words.Count(finding.CitedBy.Length, "fact")}");
        WriteFacts([.. finding.CitedBy.Select(fact => (fact, Words.Standing(knowledge, fact)))]);
        WriteImpact();
        WriteUse();
    }

    private void WriteRecord()
    {
        sheet.Blank();
        sheet.Row("publisher", Labels, knowledge.Corpus.Publishers.TryGet(source.Publisher.Value, out var publisher)
            ? $"{publisher.Name.Value}: {Words.Worth(knowledge, publisher)}" : source.Publisher.Value);
        sheet.Row("published", Labels, source.Published is { } day ? DateWording.Say(day.Value) : "not known");
        if (source.Url is { } address)
            sheet.Row("address", Labels, address.Value);
        if (source.Archive is { } archive)
            sheet.Row("archived", Labels, $"{DateWording.Say(archive.Captured.Value)}, {archive.Url.Value}");
        sheet.Row("file", Labels, source.Span.Source.Path);
    }

    private void WriteOrigins()
    {
        if (source.Relays.IsEmpty)
        {
            sheet.Heading("Origins: itself; it passes nothing on");
            return;
        }

        sheet.Heading($"Origins: {Words.Count(finding.Roots.Length, "item")} behind what it passes on");
        sheet.Text("● where a claim was first made");
        sheet.Drawn("", source.Id, "");
        new Tree(sheet, RelayedBy, each => (RelayedBy(each).Count == 0 ? "● " + each : each, Words.Publication(knowledge, each))).Branches(source.Id);
    }

    private void WriteRelays()
    {
        if (finding.FanOut.IsEmpty)
        {
            sheet.Heading("Passed on by nobody");
            return;
        }

        sheet.Heading($"Passed on by {Words.Count(finding.FanOut.Length, "source")}");
        sheet.Drawn("", source.Id, "");
        new Tree(sheet, each => knowledge.Findings.Sources[each].RelayedBy, each => (each, Words.Publication(knowledge, each))).Branches(source.Id);
    }

    private void WriteFacts(ImmutableArray<(string Fact, string Text)> facts)
    {
        var column = Math.Min(MostForIds, facts.Select(each => each.Fact.Length + 2).DefaultIfEmpty().Max());
        foreach (var (fact, text) in facts)
            sheet.Row(fact, column, text);
    }

    private void WriteImpact()
    {
        var (orphaned, weakened) = finding.Impact;
        if (orphaned.IsEmpty && weakened.IsEmpty)
        {
            sheet.Heading("If it falls: no fact loses confidence");
            return;
        }

        if (!orphaned.IsEmpty)
            sheet.Heading($"If it falls: {Words.Count(orphaned.Length, "fact")} left without any origin");
        WriteFacts([.. orphaned.Select(fact => (fact, Words.Standing(knowledge, fact)))]);
        if (!weakened.IsEmpty)
            sheet.Heading($"If it falls: {Words.Count(weakened.Length, "fact")} with less confidence");
        WriteFacts([.. weakened.Select(fact => (fact.Fact, $"{Words.Confidence(fact.From)} → {Words.Confidence(fact.To)}"))]);
    }

    private void WriteUse()
    {
        if (finding.PointsIn.IsEmpty && finding.NamedInTopics.IsEmpty)
            return;
        sheet.Heading("Where else it is used");
        if (!finding.PointsIn.IsEmpty)
            sheet.Row("series", Labels, string.Join(", ", finding.PointsIn));
        if (!finding.NamedInTopics.IsEmpty)
            sheet.Row("chapters", Labels, string.Join(", ", finding.NamedInTopics));
    }

    private IReadOnlyCollection<string> RelayedBy(string relay) =>
        [.. knowledge.Corpus.Sources[relay].Relays.Select(relayed => relayed.Value).Order(StringComparer.Ordinal)];
}
