using Dossier.Editions;

namespace Dossier.Build;

/// <summary>Which commit a dossier is made from.</summary>
/// <param name="Commit">The commit, in full; null where none says anything about the content.</param>
/// <param name="IsDirty">Whether what was read differs from it; null where there is none.</param>
internal sealed record Revision(string? Commit, bool? IsDirty)
{
    private const int DigitsShown = 12;

    private static readonly Revision None = new(null, null);

    /// <summary>The commit as a reader is told of it: its first twelve digits, marked where what is read differs from it; or empty.</summary>
    public string Name => Commit is null ? "" : Short(Commit) + (IsDirty == true ? BuiltFrom.WithChanges : "");

    /// <summary>The first digits of a commit, as many as tell it from every other one for a long time.</summary>
    public static string Short(string commit) => commit[..Math.Min(DigitsShown, commit.Length)];

    /// <summary>The commit that files were read from, or that of the root's repository where they were read from the disk.</summary>
    public static Revision Of(DossierFiles files, BuildOptions options)
    {
        if (files.Commit is { } commit)
            return new Revision(commit, false);
        // Content from elsewhere is not what the root's commit holds; templates from elsewhere are the program's own.
        if (!Lies(options.Content, options.Root))
            return None;
        var git = new Git(options.Root);
        var read = new[] { options.Content, options.Templates }.Where(folder => Lies(folder, options.Root)).ToList();
        var (head, dirty) = (git.Head(), git.IsDirty(read));
        return head.Succeeded && dirty.Succeeded ? new Revision(head.Value, dirty.Value) : None;
    }

    /// <summary>Whether a folder lies in another one.</summary>
    public static bool Lies(string inner, string outer) =>
        inner.StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
