using System.Text.Json;

namespace Dossier.Tests.Editions.Data.Reading;

/// <summary>What every edition must say alike of a fact, as the data edition says it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">Its statement.</param>
/// <param name="Value">Its number with the digits that were written, or its bounds as <c>min/max</c>; null where it has none.</param>
/// <param name="State">Its state, the dataset's word.</param>
/// <param name="Confidence">Its confidence, the dataset's word; null where it has none.</param>
internal sealed record FactRow(string Id, string Statement, string? Value, string State, string? Confidence)
{
    /// <summary>As <c>dossier.json</c> has it.</summary>
    public static List<FactRow> OfJson(byte[] dossier)
    {
        using var json = JsonDocument.Parse(dossier);
        return [.. json.RootElement.GetProperty("facts").EnumerateArray().Select(OfJson)];
    }

    /// <summary>As <c>facts.csv</c> has it.</summary>
    public static List<FactRow> OfCsv(string facts)
    {
        var file = CsvFile.Parse(facts);
        int Place(string name) => Array.IndexOf(file.Header, name);
        var places = new[] { "id", "statement", "value_text", "state", "confidence" }.Select(Place).ToArray();
        return [.. file.Rows.Select(row => Of([.. places.Select(place => row[place])]))];
    }

    /// <summary>As <c>dossier.sqlite</c> has it.</summary>
    public static List<FactRow> OfSqlite(byte[] database)
    {
        using var reader = new SqliteReader(database);
        return [.. reader.Rows("SELECT id, statement, value_text, state, confidence FROM facts ORDER BY id").Select(Of)];
    }

    private static FactRow Of(string?[] cells) => new(cells[0] ?? "", cells[1] ?? "", cells[2], cells[3] ?? "", cells[4]);

    private static FactRow OfJson(JsonElement fact) => new(
        fact.GetProperty("id").GetString() ?? "",
        fact.GetProperty("statement").GetString() ?? "",
        fact.GetProperty("quantity") is { ValueKind: JsonValueKind.Object } quantity ? Written(quantity) : null,
        fact.GetProperty("state").GetString() ?? "",
        fact.GetProperty("confidence").GetProperty("level").GetString());

    private static string Written(JsonElement quantity) => Digits(quantity, "value") ?? $"{Digits(quantity, "min") ?? ".."}/{Digits(quantity, "max") ?? ".."}";

    private static string? Digits(JsonElement quantity, string key) =>
        quantity.GetProperty(key) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : null;
}
