using System.Text.Json;
using System.Text.RegularExpressions;
using Dossier.Tests.Editions.Data.Reading;

namespace Dossier.Tests.Editions.Data;

/// <summary>By the Frictionless Data specifications, version 1.</summary>
public sealed class DataPackageTests : IDisposable
{
    private readonly JsonDocument package = JsonDocument.Parse(Sample.Output["data/datapackage.json"]);

    private IEnumerable<JsonElement> Resources => package.RootElement.GetProperty("resources").EnumerateArray();

    public void Dispose() => package.Dispose();

    [Fact]
    public void Every_csv_file_of_the_whole_dossier_is_a_resource() => Assert.Equal(
        Sample.Output.Paths.Where(path => path.EndsWith(".csv", StringComparison.Ordinal) && !path.Contains("by-topic", StringComparison.Ordinal)),
        Resources.Select(resource => "data/" + resource.GetProperty("path").GetString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Names_are_such_as_the_specification_allows() =>
        Assert.All(Resources, resource => Assert.Matches(new Regex("^[-a-z0-9._/]+$"), resource.GetProperty("name").GetString() ?? ""));

    [Fact]
    public void Fields_are_the_columns_of_the_file() => Assert.All(Resources, resource => Assert.Equal(
        CsvFile.Parse(Sample.Output.Text("data/" + resource.GetProperty("path").GetString())).Header,
        resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString())));

    [Fact]
    public void Values_are_what_their_field_says() => Assert.All(Resources, resource =>
    {
        var file = CsvFile.Parse(Sample.Output.Text("data/" + resource.GetProperty("path").GetString()));
        Assert.All(resource.GetProperty("schema").GetProperty("fields").EnumerateArray(), field => Assert.All(
            file.Column(field.GetProperty("name").GetString() ?? ""), cell => Assert.True(Fits(field, cell), $"{field} holds {cell}")));
    });

    [Fact]
    public void Keys_of_other_tables_lead_to_rows_there() => Assert.All(Resources, resource => Assert.All(
        resource.GetProperty("schema").GetProperty("foreignKeys").EnumerateArray(), key =>
        {
            var there = Keys(key.GetProperty("reference").GetProperty("resource").GetString() ?? "", Names(key.GetProperty("reference"), "fields")).ToHashSet();
            var here = Keys(resource.GetProperty("name").GetString() ?? "", Names(key, "fields"));
            Assert.Subset(there, here.Where(value => value.Length > 0).ToHashSet());
        }));

    [Fact]
    public void The_licence_is_named_as_the_specification_wants_it() => Assert.Equal(
        """{"name":"CC-BY-4.0","path":"https://creativecommons.org/licenses/by/4.0/","title":"CC BY 4.0"}""",
        JsonSerializer.Serialize(package.RootElement.GetProperty("licenses")[0]));

    private static bool Fits(JsonElement field, string? cell)
    {
        if (string.IsNullOrEmpty(cell))
            return !field.GetProperty("constraints").TryGetProperty("required", out _);
        return field.GetProperty("type").GetString() switch
        {
            "integer" => Regex.IsMatch(cell, "^-?[0-9]+$"),
            "number" => Regex.IsMatch(cell, "^-?[0-9]+([.][0-9]+)?$"),
            "boolean" => cell is "true" or "false",
            "date" => Regex.IsMatch(cell, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            "string" => true,
            _ => false,
        };
    }

    private static IEnumerable<string> Keys(string table, string[] columns)
    {
        var file = CsvFile.Parse(Sample.Output.Text($"data/{table}.csv"));
        var cells = columns.Select(column => file.Column(column).ToList()).ToList();
        return Enumerable.Range(0, file.Rows.Count).Select(row => string.Join('|', cells.Select(column => column[row])));
    }

    private static string[] Names(JsonElement json, string key) => [.. json.GetProperty(key).EnumerateArray().Select(name => name.GetString() ?? "")];
}
