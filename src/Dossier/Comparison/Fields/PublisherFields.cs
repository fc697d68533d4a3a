using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Wordings;

namespace Dossier.Comparison.Fields;

/// <summary>The values of publishers.</summary>
internal static class PublisherFields
{
    private static readonly ChangedField Name = new("name", "name");
    private static readonly ChangedField Kind = new("kind", "kind");
    private static readonly ChangedField Side = new("side", "side");
    private static readonly ChangedField Voice = new("voice", "voice");
    private static readonly ChangedField Reliability = new("reliability", "reliability");
    private static readonly ChangedField ReliabilityWhy = new("reliability-why", "reason for the reliability");

    public static ImmutableArray<ChangedField> All { get; } = [Name, Kind, Side, Voice, Reliability, ReliabilityWhy];

    public static FieldList Of(Publisher publisher)
    {
        var values = new FieldList(All);
        values.Add(Name, publisher.Name);
        values.Add(Kind, KindWording.Say(publisher.Kind.Value));
        values.Add(Side, publisher.Side);
        values.Add(Voice, publisher.Voice);
        values.Add(Reliability, publisher.Reliability.ToString());
        values.Add(ReliabilityWhy, publisher.ReliabilityWhy);
        return values;
    }
}
