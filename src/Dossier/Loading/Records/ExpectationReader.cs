using System.Collections.Immutable;
using Dossier.Loading.Fields;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Records;

/// <summary>Reads how many records there are at least.</summary>
internal static class ExpectationReader
{
    private static readonly ImmutableArray<Field<Located<int>>> Kinds =
        [Least("facts"), Least("sources"), Least("publishers"), Least("entities"), Least("series"), Least("topics")];

    public static RecordShape Shape { get; } = new("the expected counts", "", "Counts below which nothing is published", [.. Kinds]);

    public static Expectations Read(RecordReader record)
    {
        var all = ImmutableArray.CreateBuilder<Expectation>();
        foreach (var kind in Kinds)
        {
            if (record.Value(kind) is { } least)
                all.Add(new Expectation(kind.Name, least));
        }

        return new Expectations(all.ToImmutable());
    }

    private static Field<Located<int>> Least(string kind) => FieldOf.Count(kind, $"The least number of {kind}", "400");
}

/// <summary>What was read under <c>expect</c>.</summary>
internal sealed record Expectations(ImmutableArray<Expectation> All);
