using System.Collections.Immutable;
using Dossier.Loading.Fields;
using Dossier.Loading.Rules;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Records;

/// <summary>Reads facts.</summary>
internal static class FactReader
{
    private static readonly Field<Located<string>> Statement =
        FieldOf.Line("statement", "The claim: one neutral sentence",
            "The two states traded goods worth USD 24.5 billion in 2023.") with
        { Required = true, MaxLength = FactRules.LongestStatement };

    private static readonly Field<Located<Basis>> Basis =
        FieldOf.Word<Basis>("basis", "How the claim is known, never how sure it is", WordMeanings.Of) with { Required = true };

    private static readonly Field<Located<EdtfDate>> When =
        FieldOf.Date("when", "The time that the statement is about; left out where it has none", "2023-04-08") with { IsUsual = true };

    private static readonly Field<Located<string>> Attribution =
        FieldOf.Line("attribution", "Whose claim it is, in words", "the customs administration") with { Required = true };

    private static readonly Field<bool> UnnamedSources =
        FieldOf.Flag("unnamed-sources", "Whether the claim rests on people who are not named");

    private static readonly Field<ImmutableArray<Located<string>>> Entities =
        FieldOf.References("entities", ReferenceKind.Entity, "Whom and what it is about", "mara-lind") with { IsUsual = true };

    private static readonly Field<Quantity> Quantity =
        FieldOf.Nested("quantity", QuantityReader.Shape, QuantityReader.Read, "The number in it");

    private static readonly Field<ImmutableArray<Citation>> Citations =
        FieldOf.List(FieldOf.Nested(
            "citations", CitationReader.Shape, CitationReader.Read, "The sources that say so")) with
        { Required = true };

    private static readonly Field<ImmutableArray<Located<string>>> Corrects =
        Relation("corrects", "Facts that are in error, and that this one has right");

    private static readonly Field<ImmutableArray<Located<string>>> Denies =
        Relation("denies", "Facts of which this one is a party's denial");

    private static readonly Field<ImmutableArray<Located<string>>> Contradicts =
        Relation(
            "contradicts", "Facts that cannot hold together with this one, with nobody having settled which; written on one side only");

    private static readonly Field<ImmutableArray<Located<string>>> Supersedes =
        Relation("supersedes", "Facts of which this one is a newer figure or a revision");

    private static readonly Field<ImmutableArray<Located<string>>> Supports =
        Relation("supports", "Facts that this one supports; written on one side only");

    private static readonly Field<Located<Outcome>> Outcome =
        FieldOf.Word<Outcome>("outcome", "What became of a forecast, once it is known", WordMeanings.Of);

    private static readonly Field<ImmutableArray<KeyedValue<Located<string>>>> Translations =
        FieldOf.Map(FieldOf.Line("translations", "The statement in other languages"), LanguageKey.Field);

    private static readonly Field<Located<string>> Note = FieldOf.Markdown("note", "Caveats, and why a figure differs, in Markdown");

    public static RecordShape Shape { get; } = new(
        "a fact", "facts/TOPIC/ID.yaml", "One sourced fact",
        [
            Statement, Basis, When, Attribution, UnnamedSources, Entities, Quantity, Citations, Corrects, Denies, Contradicts, Supersedes,
            Supports, Outcome, Translations, Note,
        ]);

    public static Fact? Read(RecordReader record, string id, string topic)
    {
        var statement = record.Value(Statement);
        var basis = record.Value(Basis);
        var attribution = record.Value(Attribution);
        // Read before a missing key ends the matter, so that the faults of all of them are reported.
        var rest = new Fact
        {
            Id = id,
            Span = record.Anchor,
            Topic = topic,
            Statement = statement ?? default,
            Basis = basis ?? default,
            Attribution = attribution ?? default,
            When = record.Value(When),
            UnnamedSources = record.Value(UnnamedSources) ?? false,
            Entities = record.List(Entities),
            Quantity = record.Record(Quantity),
            Citations = record.List(Citations),
            Corrects = record.List(Corrects),
            Denies = record.List(Denies),
            Contradicts = record.List(Contradicts),
            Supersedes = record.List(Supersedes),
            Supports = record.List(Supports),
            Outcome = record.Value(Outcome),
            Translations = LanguageKey.Translations(record.List(Translations)),
            Note = record.Value(Note),
        };
        if (statement is { } sentence)
            FactRules.CheckStatement(sentence, record.Reading);
        if (basis is not null)
            FactRules.Check(rest, record);
        return statement is null || basis is null || attribution is null ? null : rest;
    }

    private static Field<ImmutableArray<Located<string>>> Relation(string name, string description) =>
        FieldOf.References(name, ReferenceKind.Fact, description, "goods-trade-2023");
}
