using System.Security.Cryptography;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

public sealed class StreamedFileTests
{
    [Fact]
    public void A_file_written_bit_by_bit_stands_in_the_manifest_with_its_size_and_checksum()
    {
        using var folder = new TemporaryFolder();
        using var output = Outputs.Begin(folder).Value;
        Assert.NotNull(output);

        output.Write("data/facts.csv", stream =>
        {
            stream.Write("one,"u8);
            stream.Write("two\n"u8);
        });

        Assert.True(output.Commit(Outputs.Provenance).Succeeded);
        Assert.Equal("one,two\n", File.ReadAllText(folder["output/data/facts.csv"]));
        var checksum = Convert.ToHexStringLower(SHA256.HashData("one,two\n"u8));
        Assert.Contains($"{checksum}  data/facts.csv\n", File.ReadAllText(folder["output/SHA256SUMS"]), StringComparison.Ordinal);
        Assert.Contains("\"size\": 8", File.ReadAllText(folder["output/manifest.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_disk_that_gives_out_in_the_middle_of_a_file_is_remembered()
    {
        using var folder = new TemporaryFolder();
        using var output = Outputs.Begin(folder).Value;
        Assert.NotNull(output);

        output.Write("data/facts.csv", _ => throw new IOException("No space left on device"));

        Assert.NotNull(output.Fault);
        Assert.False(output.Commit(Outputs.Provenance).Succeeded);
    }

    [Fact]
    public void A_path_is_claimed_by_either_way_of_writing()
    {
        using var folder = new TemporaryFolder();
        using var output = Outputs.Begin(folder).Value;
        Assert.NotNull(output);
        Outputs.Write(output, "data/facts.csv", "");

        output.Write("data/facts.csv", stream => stream.Write("again"u8));

        Assert.NotNull(output.Fault);
    }
}
