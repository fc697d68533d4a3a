using Dossier.Analysis;
using Dossier.Editions.Data.Entries;
using Dossier.Model;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Editions.Data.Entries.FactEntry>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row a fact: a neutral statement with what is derived from its sources.</summary>
internal static class FactsTable
{
    public static Table<FactEntry> Table { get; } = new()
    {
        Name = "facts",
        Description = "one row a fact: a neutral statement with what is derived from its sources",
        Key = ["id"],
        Rows = dataset => dataset.Facts,
        Cells =
        [
            Id("id", "the fact", entry => entry.Fact.Id),
            Reference("topic", "topics", "the chapter that it belongs to", entry => entry.Fact.Topic),
            String("statement", "one neutral sentence", entry => entry.Fact.Statement.Value),
            Word<State>("state", "what a reader is told of it first, derived", entry => entry.Finding.State) with { References = "states" },
            OptionalWord<ConfidenceLevel>(
                "confidence",
                "how sure one may be, derived; none for facts in error, superseded or forecast",
                entry => entry.Finding.Confidence),
            OptionalInteger(
                "confidence_rung",
                "the same as a number: 1 very low, 2 low, 3 moderate, 4 high",
                entry => (int?)entry.Finding.Confidence),
            Word<Basis>("basis", "how the claim is known, never how sure one may be of it", entry => entry.Fact.Basis.Value),
            .. Dates("when", "the time that the statement is about", entry => entry.Fact.When?.Value),
            String("attribution", "whose claim it is, in words", entry => entry.Fact.Attribution.Value),
            Flag("unnamed_sources", "whether the claim rests on people who are not named", entry => entry.Fact.UnnamedSources),
            OptionalReference("series", "series", "the series that its number belongs to", entry => entry.Fact.Quantity?.Series?.Value),
            OptionalNumber("value", "its number; none where bounds are given", entry => entry.Fact.Quantity?.Value?.Value),
            OptionalNumber("value_min", "the lower bound, inclusive", entry => entry.Fact.Quantity?.Min?.Value),
            OptionalNumber("value_max", "the upper bound, inclusive", entry => entry.Fact.Quantity?.Max?.Value),
            OptionalString(
                "value_text",
                "the number with the digits that were written, or `min/max` with `..` for an open bound",
                entry => entry.ValueText),
            OptionalString("unit", "the unit of the number; empty for bare counts", entry => entry.Fact.Quantity?.Unit.Value),
            OptionalNumber(
                "change_percent",
                "the published change in per cent, never recomputed",
                entry => entry.Fact.Quantity?.Change?.Percent.Value),
            OptionalString(
                "change_percent_text",
                "the same with the digits that were written",
                entry => entry.Fact.Quantity?.Change?.Percent.Value.ToString()),
            OptionalString("change_basis", "against what it changed", entry => entry.Fact.Quantity?.Change?.Basis.Value),
            OptionalWord<Outcome>("outcome", "what became of a forecast, once known", entry => entry.Fact.Outcome?.Value),
            Integer("citation_count", "how many citations it has", entry => entry.Fact.Citations.Length),
            Integer("origin_count", "how many origins these lead to", entry => entry.Finding.Origins.Length),
            Integer(
                "independent_origin_count",
                "how many distinct voices there are among the origins",
                entry => entry.Finding.IndependentOrigins.Length),
            OptionalString("note", "the editors' note", entry => entry.Fact.Note?.Value, ColumnType.Markdown),
        ],
    };
}
