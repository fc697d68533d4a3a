namespace Dossier.Build;

/// <summary>Which commit the content and the templates are of.</summary>
internal static class Revision
{
    /// <summary>The commit of the root's repository, and whether what was read differs from it; nulls where it says nothing about the content.</summary>
    public static (string? Commit, bool? IsDirty) Of(BuildOptions options)
    {
        // Content from elsewhere is not what the root's commit holds; templates from elsewhere are the program's own.
        if (!Lies(options.Content, options.Root))
            return (null, null);
        var git = new Git(options.Root);
        var read = new[] { options.Content, options.Templates }.Where(folder => Lies(folder, options.Root)).ToList();
        var (head, dirty) = (git.Head(), git.IsDirty(read));
        return head.Succeeded && dirty.Succeeded ? (head.Value, dirty.Value) : (null, null);
    }

    /// <summary>The commit as a reader is told of it: its first twelve digits, marked where what is read differs from it; or empty.</summary>
    public static string Name(BuildOptions options) => Of(options) switch
    {
        ({ } commit, var dirty) => commit[..Math.Min(12, commit.Length)] + (dirty == true ? " with changes" : ""),
        _ => "",
    };

    private static bool Lies(string inner, string outer) =>
        inner.StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
