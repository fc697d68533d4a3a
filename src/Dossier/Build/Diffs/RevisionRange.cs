namespace Dossier.Build.Diffs;

/// <summary>The two revisions that are compared.</summary>
/// <param name="Before">The older one.</param>
/// <param name="After">The newer one; null: the folders as they are.</param>
/// <param name="FromMergeBase">Whether the older side is the commit in which the two parted, as a pull request has it.</param>
internal sealed record RevisionRange(string Before, string? After, bool FromMergeBase)
{
    private const string Head = "HEAD";

    /// <summary>What the caller named: nothing, <c>A</c>, <c>A B</c>, <c>A..B</c> or <c>A...B</c>; a side left out is <c>HEAD</c>.</summary>
    public static RevisionRange Of(IReadOnlyList<string> named)
    {
        if (named.Count == 0)
            return new RevisionRange(Head, null, false);
        if (named.Count > 1)
            return new RevisionRange(named[0], named[1], false);
        var dots = named[0].IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return new RevisionRange(named[0], null, false);
        var three = named[0].AsSpan(dots).StartsWith("...", StringComparison.Ordinal);
        return new RevisionRange(OrHead(named[0][..dots]), OrHead(named[0][(dots + (three ? 3 : 2))..]), three);
    }

    private static string OrHead(string revision) => revision.Length == 0 ? Head : revision;
}
