using System.Text.Json;
using Dossier.Tests.Build;

namespace Dossier.Tests.Cli;

public sealed class SchemaTests : IDisposable
{
    private readonly SmallDossier dossier = new();

    public void Dispose() => dossier.Dispose();

    [Fact]
    public async Task The_schemas_are_written_into_the_dossiers_documents()
    {
        var (code, output, _) = await FakeTerminal.CallAsync(dossier.Folder.Path, "schema");

        Assert.Equal((0, "Wrote 7 schemas into docs/schema/\n"), (code, output));
        using var schema = JsonDocument.Parse(File.ReadAllText(dossier.Folder["docs/schema/fact.schema.json"]));
        Assert.Equal("http://json-schema.org/draft-07/schema#", schema.RootElement.GetProperty("$schema").GetString());
    }

    [Fact]
    public async Task Another_folder_needs_no_dossier()
    {
        var (code, _, _) = await FakeTerminal.CallAsync(Path.GetTempPath(), "schema", "--output", dossier.Folder["elsewhere"]);

        Assert.Equal(0, code);
        Assert.Equal(7, Directory.GetFiles(dossier.Folder["elsewhere"]).Length);
    }

    [Fact]
    public async Task What_is_up_to_date_is_not_touched()
    {
        await FakeTerminal.CallAsync(dossier.Folder.Path, "schema");
        var before = new DateTime(2024, 4, 8, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(dossier.Folder["docs/schema/fact.schema.json"], before);

        await FakeTerminal.CallAsync(dossier.Folder.Path, "schema");

        Assert.Equal(before, File.GetLastWriteTimeUtc(dossier.Folder["docs/schema/fact.schema.json"]));
    }

    [Fact]
    public async Task Outside_of_any_dossier_the_way_in_is_told()
    {
        var (code, _, error) = await FakeTerminal.CallAsync(Path.GetTempPath(), "schema");

        Assert.Equal(2, code);
        Assert.Contains("name the dossier's folder with --root", error, StringComparison.Ordinal);
    }
}
