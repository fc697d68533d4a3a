using System.Text;

namespace Dossier.Inspection;

/// <summary>A marked-content sequence of a page.</summary>
public sealed class MarkedSequence(string tag, int? identifier, string? artifactType)
{
    private readonly StringBuilder text = new();

    /// <summary>The tag, such as P or Artifact.</summary>
    public string Tag { get; } = tag;

    /// <summary>The marked-content identifier, or null for artifacts.</summary>
    public int? Identifier { get; } = identifier;

    /// <summary>Type and subtype of an artifact.</summary>
    public string? ArtifactType { get; } = artifactType;

    /// <summary>The text shown in it.</summary>
    public string Text => text.ToString();

    internal void Append(string shown) => text.Append(shown);
}
