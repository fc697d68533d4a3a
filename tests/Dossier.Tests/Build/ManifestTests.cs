using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

public sealed class ManifestTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ManifestTests() => Outputs.Build(folder, "習近平\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_reads_as_documented() => Snapshot.Verify(File.ReadAllText(folder["output/manifest.json"]), "json");

    [Fact]
    public void It_lists_every_file_but_itself_and_the_checksums_in_ordinal_order()
    {
        var listed = Entries().Select(entry => entry.GetProperty("path").GetString()).ToList();

        Assert.Equal(folder.Files("output").Keys.Except(["manifest.json", "SHA256SUMS"]), listed);
    }

    [Fact]
    public void Sizes_and_hashes_are_those_of_the_files() => Assert.All(Entries(), entry =>
    {
        var bytes = File.ReadAllBytes(folder["output/" + entry.GetProperty("path").GetString()]);
        Assert.Equal(bytes.Length, entry.GetProperty("size").GetInt32());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), entry.GetProperty("sha256").GetString());
    });

    [Fact]
    public void The_checksums_cover_everything_but_themselves()
    {
        var lines = File.ReadAllLines(folder["output/SHA256SUMS"]);

        Assert.Equal(folder.Files("output").Keys.Except(["SHA256SUMS"]), lines.Select(line => line[66..]));
        Assert.All(lines, line => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder["output/" + line[66..]]))), line[..64]));
    }

    [SkippableFact]
    public void The_usual_tool_accepts_the_checksums()
    {
        Skip.IfNot(File.Exists("/usr/bin/sha256sum"), "there is no sha256sum on this machine");
        using var tool = Process.Start(new ProcessStartInfo("/usr/bin/sha256sum", ["-c", "--strict", "--quiet", "SHA256SUMS"]) { WorkingDirectory = folder["output"] });
        Assert.NotNull(tool);
        tool.WaitForExit();

        Assert.Equal(0, tool.ExitCode);
    }

    [Fact]
    public void Two_builds_of_the_same_are_the_same_to_the_byte()
    {
        var first = folder.Files("output");
        Outputs.Build(folder, "習近平\n");

        Assert.Equal(first, folder.Files("output"));
    }

    private List<JsonElement> Entries()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(folder["output/manifest.json"]));
        return [.. json.RootElement.GetProperty("files").EnumerateArray().Select(entry => entry.Clone())];
    }
}
