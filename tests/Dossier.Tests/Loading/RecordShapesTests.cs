using System.Text.RegularExpressions;
using Dossier.Loading.Fields;
using Dossier.Loading.Records;
using Dossier.Model;

namespace Dossier.Tests.Loading;

public sealed class RecordShapesTests
{
    private static readonly List<FieldDescription> Fields = [.. RecordShapes.All.SelectMany(Inner)];

    [Fact]
    public void Every_key_is_described_in_one_line() => Assert.All(Fields, field => Assert.Matches("^[A-Z].{5,}[^.]$", field.Description));

    [Fact]
    public void No_shape_has_a_key_twice() => Assert.All(RecordShapes.All, shape => Assert.Equal(shape.Names.Distinct(), shape.Names));

    [Fact]
    public void Every_example_fits_its_pattern_and_its_words()
    {
        Assert.All(Fields.Where(field => field.Example is not null && field.Pattern is not null),
            field => Assert.Matches(field.Pattern ?? "", field.Example));
        Assert.All(Fields.Where(field => field.Values.Length > 0), field => Assert.Contains(field.Example ?? "", field.Values));
    }

    [Fact]
    public void Every_required_value_has_an_example() =>
        Assert.All(Fields.Where(field => field.Required && field.Kind != FieldKind.Record),
            field => Assert.False(string.IsNullOrEmpty(field.Example), field.Name));

    [Fact]
    public void Every_pattern_is_one() =>
        Assert.All(Fields.Select(field => field.Pattern).OfType<string>(), pattern => Assert.NotNull(new Regex(pattern)));

    [Fact]
    public void Words_are_the_names_of_the_enumeration_in_kebab_case()
    {
        Assert.Equal<string>(["official", "statistics", "wire", "newspaper", "broadcaster", "think-tank", "academic", "trade-press",
            "reference", "aggregator", "blog", "unknown"], WordList<PublisherKind>.Words);
        Assert.Equal<string>(["A", "B", "C", "D", "E", "F"], WordList<Reliability>.Words);
    }

    private static IEnumerable<FieldDescription> Inner(RecordShape shape) =>
        shape.Fields.SelectMany(field => field.Shape is { } inner ? Inner(inner).Append(field) : [field]);
}
