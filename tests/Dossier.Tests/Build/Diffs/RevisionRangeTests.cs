using Dossier.Build.Diffs;

namespace Dossier.Tests.Build.Diffs;

public sealed class RevisionRangeTests
{
    [Theory]
    [InlineData("", "HEAD", null, false)]
    [InlineData("v1", "v1", null, false)]
    [InlineData("v1 v2", "v1", "v2", false)]
    [InlineData("v1..v2", "v1", "v2", false)]
    [InlineData("v1..", "v1", "HEAD", false)]
    [InlineData("..v2", "HEAD", "v2", false)]
    [InlineData("v1...v2", "v1", "v2", true)]
    [InlineData("v1.0..v1.1", "v1.0", "v1.1", false)]
    public void Revisions_are_read_as_git_reads_them(string named, string before, string? after, bool fromMergeBase) =>
        Assert.Equal(new RevisionRange(before, after, fromMergeBase), RevisionRange.Of(named.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
