using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>A note for the foot of the page where its mark stands.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Marker">Its mark.</param>
/// <param name="Blocks">What it says.</param>
internal sealed record Note(string Id, string Marker, ImmutableArray<Block> Blocks)
{
    /// <summary>The name of the place of the note.</summary>
    public string Destination => "note:" + Id;

    /// <summary>The name of the place of its first mark in the text.</summary>
    public string BackDestination => "note-mark:" + Id;

    /// <summary>Its element, placed after the paragraph with the mark; null while measuring.</summary>
    public StructureElement? Element { get; set; }
}
