namespace Dossier.Verification;

/// <summary>How a file differs from what was built.</summary>
internal enum ChangeKind
{
    /// <summary>Its bytes are others.</summary>
    Changed,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>Nothing that was built is called so.</summary>
    Added,
}

/// <summary>A file that is not as it was built.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Path">The file, relative to what was verified.</param>
/// <param name="Why">What was found, in a sentence; empty where the kind says it all.</param>
/// <param name="Inside">The name of a file that it carries, where that one is meant; null: the file itself.</param>
internal sealed record Change(ChangeKind Kind, string Path, string Why, string? Inside = null);
