using System.Text;
using System.Text.Json;
using Dossier.Build;
using Dossier.Loading.Records;
using Dossier.Loading.Rules;
using Dossier.Loading.Schemas;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Loading.Schemas;

public sealed class ContentSchemaTests
{
    private static readonly string Folder = Path.Combine(ProjectFolders.Repository, SchemaFolder.Place);

    public static TheoryData<string> Names { get; } = [.. ContentSchema.All.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schemas_of_the_repository_are_up_to_date(string name)
    {
        var schema = ContentSchema.All.Single(each => each.Name == name);

        Snapshot.VerifyFile(Path.Combine(Folder, schema.FileName), Encoding.UTF8.GetString(schema.ToJson()));
    }

    [Fact]
    public void Every_kind_of_file_has_a_schema_and_no_other_is_there()
    {
        Assert.Equal(RecordShapes.All, ContentSchema.All.Select(schema => schema.Shape));
        Assert.Equal(
            ContentSchema.All.Select(schema => schema.FileName).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Where(name => !name!.Contains(".received", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Editors_are_told_which_files_a_schema_is_for()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(ProjectFolders.Repository, ".vscode", "settings.json")));
        var wired = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(each => (each.Name, each.Value.GetString()));

        Assert.Equal(
            ContentSchema.All.Where(schema => schema.Files.EndsWith(".yaml", StringComparison.Ordinal))
                .Select(schema => ($"./{SchemaFolder.Place}/{schema.FileName}", (string?)$"content/{schema.Files}")),
            wired);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_and_every_default_fits_its_own_schema(string name)
    {
        using var schema = JsonDocument.Parse(ContentSchema.All.Single(each => each.Name == name).ToJson());

        Assert.Empty(Objects(schema.RootElement).SelectMany(Misfits));
    }

    [Theory]
    [InlineData("2023")]
    [InlineData("2023~")]
    [InlineData("2023-04")]
    [InlineData("2023-04-08~")]
    [InlineData("2023-04-08/2023-04-09")]
    [InlineData("2023-01/2023-11")]
    [InlineData("../2023")]
    [InlineData("2022~/..")]
    [InlineData("2022-12-31/..")]
    public void A_date_that_can_be_read_matches_the_pattern(string date)
    {
        Assert.True(EdtfDate.TryParse(date, out _, out _));
        Assert.Matches(Dates.Pattern, date);
    }

    [Theory]
    [InlineData("2023-13")]
    [InlineData("2023-1-2")]
    [InlineData("../..")]
    [InlineData("2023/")]
    [InlineData("April 2023")]
    [InlineData("2024-04-32")]
    public void What_is_no_date_does_not(string date) => Assert.DoesNotMatch(Dates.Pattern, date);

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind != JsonValueKind.Object ? []
        : element.EnumerateObject().SelectMany(member => Objects(member.Value)).Append(element);

    private static IEnumerable<string> Misfits(JsonElement schema)
    {
        var check = new JsonSchemaCheck(schema);
        var examples = schema.TryGetProperty("examples", out var some) && some.ValueKind == JsonValueKind.Array ? some.EnumerateArray() : default;
        var faults = examples.SelectMany(example => check.Faults(example));
        return schema.TryGetProperty("default", out var byDefault) && byDefault.ValueKind != JsonValueKind.Object ? faults.Concat(check.Faults(byDefault)) : faults;
    }
}
