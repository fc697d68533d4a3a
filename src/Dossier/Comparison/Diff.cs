using System.Collections.Immutable;

namespace Dossier.Comparison;

/// <summary>All that <c>dossier diff</c> tells.</summary>
public sealed record Diff
{
    /// <summary>The older version's name.</summary>
    public required VersionName Before { get; init; }

    /// <summary>The newer version's name.</summary>
    public required VersionName After { get; init; }

    /// <summary>The older version.</summary>
    public required DossierVersion Old { get; init; }

    /// <summary>The newer version.</summary>
    public required DossierVersion New { get; init; }

    /// <summary>What changed between them.</summary>
    public required DossierChanges Changes { get; init; }

    /// <summary>Pages whose text came, went or changed, both sides made with the newer side's templates, in ordinal order of their routes.</summary>
    public required ImmutableArray<PageChange> Pages { get; init; }

    /// <summary>Why the pages cannot be told, in plain words; null where they can.</summary>
    public string? PagesUnknown { get; init; }

    /// <summary>Templates that differ, by their paths, ordinal: they may change pages whose content is the same.</summary>
    public ImmutableArray<string> Templates { get; init; } = [];

    /// <summary>Whether there is nothing to tell.</summary>
    public bool IsEmpty => this is { Changes.IsEmpty: true, Pages: [], Templates: [] };
}

/// <summary>What a version is called.</summary>
/// <param name="Revision">As the caller named it: <c>HEAD~2</c>; empty for the working tree.</param>
/// <param name="Commit">The commit, in full; null for the working tree.</param>
public sealed record VersionName(string Revision, string? Commit)
{
    private const int DigitsShown = 12;

    /// <summary>The folders as they are.</summary>
    public static VersionName WorkingTree { get; } = new("", null);

    /// <summary>The name with the commit's first digits: <c>HEAD~2 (c51f8ed05d3b)</c>, or <c>the working tree</c>.</summary>
    public string Text => Commit is null ? "the working tree"
        : Commit.StartsWith(Revision, StringComparison.Ordinal) ? Commit[..Math.Min(DigitsShown, Commit.Length)]
        : $"{Revision} ({Commit[..Math.Min(DigitsShown, Commit.Length)]})";
}

/// <summary>A page that came, went or changed.</summary>
/// <param name="Route">Its route: <c>facts/x/</c>, empty for the first page.</param>
/// <param name="Title">Its title, the newer one where there are two.</param>
/// <param name="Kind">What became of it.</param>
public sealed record PageChange(string Route, string Title, ChangeKind Kind);
