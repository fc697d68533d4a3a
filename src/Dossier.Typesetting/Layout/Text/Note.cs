using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>A note for the foot of the page where its mark stands.</summary>
/// <param name="id">Its name.</param>
/// <param name="marker">Its mark.</param>
/// <param name="blocks">What it says.</param>
internal sealed class Note(string id, string marker, ImmutableArray<Block> blocks)
{
    private const string DestinationPrefix = "note:";
    private const string BackPrefix = "note-mark:";

    public string Id { get; } = id;

    public string Marker { get; } = marker;

    public ImmutableArray<Block> Blocks { get; } = blocks;

    /// <summary>The name of the place of the note.</summary>
    public string Destination => DestinationPrefix + Id;

    /// <summary>The name of the place of its first mark in the text.</summary>
    public string BackDestination => BackPrefix + Id;

    /// <summary>Its element, placed after the paragraph with the mark; null while measuring.</summary>
    public StructureElement? Element { get; set; }

    /// <summary>Whether a name is one that notes make for themselves.</summary>
    public static bool IsOwn(string anchor) =>
        anchor.StartsWith(DestinationPrefix, StringComparison.Ordinal) || anchor.StartsWith(BackPrefix, StringComparison.Ordinal);
}
