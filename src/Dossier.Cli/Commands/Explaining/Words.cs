using System.Globalization;
using Dossier.Analysis;
using Dossier.Analysis.Rules;
using Dossier.Model;
using Dossier.Wordings;

namespace Dossier.Cli.Commands.Explaining;

/// <summary>What is said of records in a line.</summary>
internal static class Words
{
    /// <summary>A fact's state: <c>disputed</c>; of a forecast with what became of it.</summary>
    public static string State(Fact fact, FactFinding finding) => finding.State == Analysis.State.Forecast
        ? $"forecast, {StateWording.Say(fact.Outcome?.Value)}"
        : StateRules.Of(finding.State).Title;

    /// <summary>A confidence: <c>very low</c>.</summary>
    public static string Confidence(ConfidenceLevel level) => Small(StateWording.Say((ConfidenceLevel?)level));

    /// <summary>State and confidence: <c>corroborated, high confidence</c>.</summary>
    public static string Standing(Knowledge knowledge, string fact)
    {
        var finding = knowledge.Findings.Facts[fact];
        var state = State(knowledge.Corpus.Facts[fact], finding);
        return finding.Confidence is { } level ? $"{state}, {Confidence(level)} confidence" : state;
    }

    /// <summary>Who published a source, and when: <c>Harbour Wire, 2 March 2024</c>.</summary>
    public static string Publication(Knowledge knowledge, string source)
    {
        var record = knowledge.Corpus.Sources[source];
        var publisher = knowledge.Corpus.Publishers.TryGet(record.Publisher.Value, out var known) ? known.Name.Value : record.Publisher.Value;
        return record.Published is { } published ? $"{publisher}, {DateWording.Say(published.Value)}" : publisher;
    }

    /// <summary>What a publisher's word is worth: <c>news agency, reliability B, speaks for nobody but itself</c>.</summary>
    public static string Worth(Knowledge knowledge, Publisher publisher) =>
        $"{KindWording.Say(publisher.Kind.Value)}, reliability {publisher.Reliability}, speaks for {Side(knowledge, publisher.Side.Value)}";

    /// <summary>A number of things: <c>1 fact</c>, <c>12 facts</c>.</summary>
    public static string Count(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {thing}{(count == 1 ? "" : "s")}");

    /// <summary>Words that continue a line.</summary>
    public static string Small(string words) => words.ToLowerInvariant();

    private static string Side(Knowledge knowledge, string side) =>
        KindWording.SaySide(side) ?? knowledge.Corpus.Settings.Sides.FirstOrDefault(each => each.Id.Value == side)?.Name.Value ?? side;
}
