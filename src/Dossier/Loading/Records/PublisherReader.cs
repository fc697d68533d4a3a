using Dossier.Loading.Fields;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Records;

/// <summary>Reads publishers.</summary>
internal static class PublisherReader
{
    private static readonly Field<Located<string>> Name = FieldOf.Line("name", "Its name", "Harbour Wire") with { Required = true };

    private static readonly Field<Located<PublisherKind>> Kind =
        FieldOf.Word<PublisherKind>("kind", "What kind of publisher it is", WordMeanings.Of) with { Required = true };

    private static readonly Field<Located<string>> Side =
        FieldOf.Reference("side", ReferenceKind.Side, "For whom it speaks", Publisher.IndependentSide) with { Required = true };

    private static readonly Field<Located<string>> Voice = FieldOf.Id(
        "voice", "With whom it speaks as one: publishers of one voice never count as independent of each other; its own id by default",
        "norland-government");

    private static readonly Field<Located<Reliability>> Letter =
        FieldOf.Word<Reliability>("reliability", "Its reliability by the Admiralty code, where it is not its kind's", WordMeanings.Of);

    private static readonly Field<Located<string>> Why =
        FieldOf.Line("reliability-why", "Why its reliability is not its kind's", "copies other outlets without naming an author");

    public static RecordShape Shape { get; } =
        new("a publisher", "publishers.yaml", "Who publishes sources", [Name, Kind, Side, Voice, Letter, Why]);

    public static Publisher? Read(RecordReader record, string id)
    {
        var name = record.Value(Name);
        var kind = record.Value(Kind);
        var side = record.Value(Side);
        var voice = record.Value(Voice);
        var letter = record.Value(Letter);
        var why = record.Value(Why);
        if (kind is not { } ofKind)
            return null;
        var byKind = Publisher.DefaultReliability(ofKind.Value);
        if (letter is { } given && given.Value != byKind && why is null)
            record.Fault(RuleDiagnostics.MissingReliabilityWhy.At(
                given.Span, $"`{id}` is rated {given}, while its kind is rated {byKind} by default",
                "add `reliability-why: …`, or delete `reliability`"));
        return name is not { } itsName || side is not { } itsSide ? null : new Publisher
        {
            Id = id,
            Span = record.Anchor,
            Name = itsName,
            Kind = ofKind,
            Side = itsSide,
            Voice = voice?.Value ?? id,
            Reliability = letter?.Value ?? byKind,
            ReliabilityWhy = why,
        };
    }
}
