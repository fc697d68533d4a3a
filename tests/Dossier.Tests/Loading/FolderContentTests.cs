using Dossier.Loading.Content;

namespace Dossier.Tests.Loading;

public sealed class FolderContentTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("content-");

    private string Root => Path.Combine(folder.FullName, "content");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Files_are_listed_at_any_depth_with_slashes()
    {
        Write("content/dossier.yaml", "a");
        Write("content/facts/trade/x.yaml", "b");

        Assert.Equal(["dossier.yaml", "facts/trade/x.yaml"], Listed().Select(entry => entry.Path));
        Assert.All(Listed(), entry => Assert.Equal(ContentFault.None, entry.Fault));
    }

    [Fact]
    public void A_file_is_read_as_it_is()
    {
        Write("content/a/b.yaml", "x: y\r\n");

        Assert.Equal("x: y\r\n"u8.ToArray(), new FolderContent(Root).Read("a/b.yaml").Bytes.ToArray());
    }

    [Fact]
    public void A_folder_that_does_not_exist_holds_nothing() =>
        Assert.Empty(new FolderContent(Path.Combine(folder.FullName, "nowhere")).List());

    [Fact]
    public void A_file_that_vanished_is_unreadable()
    {
        Directory.CreateDirectory(Root);

        Assert.Equal(ContentFault.Unreadable, new FolderContent(Root).Read("gone.yaml").Fault);
    }

    [Fact]
    public void A_file_over_a_mebibyte_is_not_read()
    {
        Write("content/small.yaml", new string('a', IContentSource.LargestFile));
        Write("content/large.yaml", new string('a', IContentSource.LargestFile + 1));

        Assert.Equal(ContentFault.None, new FolderContent(Root).Read("small.yaml").Fault);
        Assert.Equal(ContentFault.TooLarge, new FolderContent(Root).Read("large.yaml").Fault);
    }

    [Fact]
    public void Folders_that_begin_with_a_dot_are_passed_by()
    {
        Write("content/.git/config", "a");
        Write("content/a.yaml", "a");

        Assert.Equal(["a.yaml"], Listed().Select(entry => entry.Path));
    }

    [SkippableTheory]
    [InlineData("../secret.yaml", ContentFault.LinkLeadsOut)]
    [InlineData("../content-other/x.yaml", ContentFault.LinkLeadsOut)]
    [InlineData("..", ContentFault.LinkLeadsOut)]
    [InlineData("inner", ContentFault.LinkToFolder)]
    [InlineData("inner/x.yaml", ContentFault.None)]
    [InlineData("away/secret.yaml", ContentFault.LinkLeadsOut)]
    [InlineData("nowhere.yaml", ContentFault.Unreadable)]
    [InlineData("link.yaml", ContentFault.Unreadable)]
    public void A_link_is_followed_only_to_a_file_within(string target, ContentFault fault)
    {
        Write("secret.yaml", "secret");
        Write("content-other/x.yaml", "a");
        Write("content/inner/x.yaml", "a");
        Link("content/away", "..");
        Link("content/link.yaml", target);

        Assert.Equal(fault, Listed().Single(entry => entry.Path == "link.yaml").Fault);
    }

    private List<ContentEntry> Listed() => [.. new FolderContent(Root).List().OrderBy(entry => entry.Path, StringComparer.Ordinal)];

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? throw new InvalidOperationException("no folder"));
        File.WriteAllText(full, text);
    }

    private void Link(string path, string target)
    {
        try
        {
            File.CreateSymbolicLink(Path.Combine(folder.FullName, path), target);
        }
        catch (IOException exception)
        {
            Skip.If(true, $"this system makes no symbolic links: {exception.Message}");
        }
    }
}
