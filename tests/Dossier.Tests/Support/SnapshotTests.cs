namespace Dossier.Tests.Support;

public sealed class SnapshotTests
{
    [Fact]
    public void No_accepted_snapshot_is_left_without_its_test() => Assert.Empty(Snapshot.Orphans());

    [Fact]
    public void A_difference_fails_and_is_written_beside_the_accepted_text()
    {
        var folder = Directory.CreateTempSubdirectory("snapshot-");
        try
        {
            var accepted = Path.Combine(folder.FullName, "a.verified.txt");
            File.WriteAllText(accepted, "one\n");

            Assert.ThrowsAny<Exception>(() => Snapshot.VerifyFile(accepted, "two\n", accepts: false));

            Assert.Equal("two\n", File.ReadAllText(Path.Combine(folder.FullName, "a.received.txt")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Line_ends_make_no_difference()
    {
        var folder = Directory.CreateTempSubdirectory("snapshot-");
        try
        {
            var accepted = Path.Combine(folder.FullName, "a.verified.txt");
            File.WriteAllText(accepted, "one\r\ntwo");

            Snapshot.VerifyFile(accepted, "one\ntwo\n");

            Assert.False(File.Exists(Path.Combine(folder.FullName, "a.received.txt")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
