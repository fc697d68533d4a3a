namespace Dossier.Comparison.Commits;

/// <summary>A version of a fact's file.</summary>
/// <param name="Path">Its path below the content folder at the time: <c>facts/TOPIC/ID.yaml</c>.</param>
/// <param name="Blob">The id of the object that holds its bytes.</param>
public readonly record struct FactVersion(string Path, string Blob)
{
    /// <summary>The id of its fact.</summary>
    public string Fact => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The id of its topic.</summary>
    public string Topic => Path.Split('/') is [_, var topic, ..] ? topic : "";
}

/// <summary>What became of a fact's file.</summary>
/// <param name="Before">The older version; null where there was none.</param>
/// <param name="After">The newer version; null where there is none any more.</param>
public readonly record struct FactVersions(FactVersion? Before, FactVersion? After)
{
    /// <summary>The versions that there are.</summary>
    public IEnumerable<FactVersion> Both => new[] { Before, After }.OfType<FactVersion>();

    /// <summary>Whether the fact had another id before.</summary>
    public bool IsRename => Before is { } before && After is { } after && before.Fact != after.Fact;
}
