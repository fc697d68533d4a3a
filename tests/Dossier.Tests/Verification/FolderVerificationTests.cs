using Dossier.Verification;

namespace Dossier.Tests.Verification;

public sealed class FolderVerificationTests(BuiltOutput output) : IClassFixture<BuiltOutput>
{
    [Fact]
    public void What_was_built_is_as_it_was_built()
    {
        var report = Verify();

        Assert.Empty(report.Changes);
        Assert.Equal(output.Paths.Count - 2, report.Files);
        Assert.NotEmpty(report.Proofs);
    }

    [Fact]
    public void A_flipped_byte_in_any_file_is_named()
    {
        var wrong = from path in output.Paths
                    let changes = output.While(path, BuiltOutput.Flip(0.5), Verify).Changes
                    where !changes.Select(change => (change.Kind, change.Path)).SequenceEqual([(ChangeKind.Changed, path)])
                    select $"{path}: {string.Join("; ", changes)}";

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("SHA256SUMS")]
    public void Of_the_two_lists_the_one_that_was_changed_is_named(string list)
    {
        var (manifest, checksums) = (File.ReadAllBytes(output["manifest.json"]), File.ReadAllBytes(output["SHA256SUMS"]));
        var wrong = from place in Enumerable.Range(0, 300)
                    let flip = BuiltOutput.Flip(place / 299.0)
                    let evidence = list == "manifest.json" ? Evidence.Weigh(flip([.. manifest]), checksums) : Evidence.Weigh(manifest, flip([.. checksums]))
                    where evidence?.Changes is not [{ Kind: ChangeKind.Changed } only] || only.Path != list
                    select $"{place} of 299: {evidence}";

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("SHA256SUMS")]
    [InlineData("data/facts.csv")]
    public void A_missing_file_is_named(string path)
    {
        var changes = output.While(path, _ => null, Verify).Changes;

        Assert.Equal<Change>([new Change(ChangeKind.Missing, path, "")], changes);
    }

    [Fact]
    public void A_file_that_nobody_built_is_named()
    {
        File.WriteAllText(output["site/news.html"], "");
        var changes = Verify().Changes;
        File.Delete(output["site/news.html"]);

        Assert.Equal<Change>([new Change(ChangeKind.Added, "site/news.html", "")], changes);
    }

    [Fact]
    public void What_belongs_to_the_folder_itself_is_no_change()
    {
        File.WriteAllText(output["README.md"], "What appears here.");
        var changes = Verify().Changes;
        File.Delete(output["README.md"]);

        Assert.Empty(changes);
    }

    [Fact]
    public void A_file_replaced_by_a_link_to_its_like_is_named()
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = "data/facts.csv";
        var changes = output.While(path, bytes =>
        {
            File.Move(output[path], output["../moved.csv"]);
            File.CreateSymbolicLink(output[path], output["../moved.csv"]);
            return bytes;
        }, () =>
        {
            var found = Verify().Changes;
            File.Delete(output[path]);
            return found;
        });
        File.Delete(output["../moved.csv"]);

        Assert.Equal<Change>([new Change(ChangeKind.Changed, path, "it is a symbolic link")], changes);
    }

    [Fact]
    public void A_folder_without_lists_cannot_be_verified() =>
        Assert.Contains("neither", FolderVerification.Run(output["site"], "site", 1, CancellationToken.None).Fault?.Message, StringComparison.Ordinal);

    [Fact]
    public void A_path_that_leads_out_of_the_folder_is_not_followed()
    {
        var changes = output.While("manifest.json", bytes => Replaced(bytes, "data/facts.csv", "../../etc/pass"), Verify).Changes;

        Assert.Equal([("manifest.json", ChangeKind.Changed)], changes.Select(change => (change.Path, change.Kind)));
    }

    private VerificationReport Verify()
    {
        var report = FolderVerification.Run(output.Folder, "output", 2, CancellationToken.None);
        Assert.NotNull(report.Value);
        return report.Value;
    }

    private static byte[] Replaced(byte[] bytes, string old, string with) =>
        System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(bytes).Replace(old, with, StringComparison.Ordinal));
}
