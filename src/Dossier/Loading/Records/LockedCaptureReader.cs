using System.Collections.Immutable;
using Dossier.Loading.Fields;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Records;

/// <summary>Reads what excerpts were checked against: <c>captures.lock.yaml</c>, which the program writes.</summary>
internal static class LockedCaptureReader
{
    /// <summary>How a damaged file is mended: nobody writes it by hand.</summary>
    public const string Rewrite = "delete the file, and let `dossier check --captures DIR --lock` write it again";

    // Ids are read without asking whether they lead anywhere: a renamed source must not keep the dossier from being published.
    private static readonly Field<Located<string>> Fact =
        FieldOf.Id("fact", "The fact that quotes the excerpt", "lind-visits-suria-2024") with { Required = true };

    private static readonly Field<Located<string>> Excerpt =
        Hexadecimal("excerpt", "What stands for the words of the excerpt", 16, "5b1a0f3c77d2e894");

    private static readonly Field<Located<ExcerptVerdict>> Verdict =
        FieldOf.Word<ExcerptVerdict>("verdict", "What was found in the captured text", WordMeanings.Of) with { Required = true };

    private static readonly Field<Located<Number>> Similarity =
        FieldOf.Number("similarity", "For a drift, how like the nearest passage is, from 0 to 1", "0.86");

    private static readonly Field<Located<string>> Nearest =
        FieldOf.Line("nearest", "For a drift, the nearest passage, at most 25 words of it", "three tankers were renamed");

    private static readonly RecordShape ExcerptShape = new(
        "a checked excerpt", "", "What became of checking an excerpt", [Fact, Excerpt, Verdict, Similarity, Nearest]);

    private static readonly Field<Located<string>> Sha256 = Hexadecimal(
        "sha256", "The SHA-256 of the captured text", 64, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    private static readonly Field<ImmutableArray<CheckedExcerpt>> Excerpts =
        FieldOf.List(FieldOf.Nested("excerpts", ExcerptShape, ReadExcerpt, "The excerpts that were checked"));

    public static RecordShape Shape { get; } =
        new("a captured source", "captures.lock.yaml", "What excerpts were checked against", [Sha256, Excerpts]);

    public static LockedCapture? Read(RecordReader record, string id)
    {
        var sha256 = record.Value(Sha256);
        var excerpts = record.List(Excerpts);
        return sha256 is not { } hash ? null : new LockedCapture
        {
            Id = id,
            Span = record.Anchor,
            Sha256 = hash,
            Excerpts = excerpts,
        };
    }

    private static CheckedExcerpt? ReadExcerpt(RecordReader record)
    {
        var fact = record.Value(Fact);
        var excerpt = record.Value(Excerpt);
        var verdict = record.Value(Verdict);
        var similarity = record.Value(Similarity);
        var nearest = record.Value(Nearest);
        if (nearest is { } passage)
            Rules.FactRules.CheckExcerpt(passage, record.Reading);
        return fact is not { } quoting || excerpt is not { } words || verdict is not { } found ? null : new CheckedExcerpt
        {
            Fact = quoting.Value,
            Excerpt = words.Value,
            Verdict = found.Value,
            Similarity = similarity?.Value,
            Nearest = nearest?.Value,
            Span = verdict.Value.Span,
        };
    }

    private static Field<Located<string>> Hexadecimal(string name, string description, int digits, string example) =>
        FieldOf.Line(name, description, example) with
        {
            Required = true,
            Pattern = $"^[0-9a-f]{{{digits}}}$",
            MaxLength = digits,
            Parse = (FieldInput input, out Located<string> value) =>
            {
                if (!ValueParsers.Line(input, out value))
                    return false;
                if (value.Value.Length == digits && value.Value.All(char.IsAsciiHexDigitLower))
                    return true;
                input.Fault(
                    ShapeDiagnostics.WrongType, $"`{name}` must be {digits} hexadecimal digits, not {Quoting.Quote(value.Value)}", Rewrite);
                return false;
            },
        };
}
