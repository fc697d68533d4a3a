using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Pdf;

/// <summary>Writes the bookmarks (ISO 32000-1, 12.3.3).</summary>
internal sealed class OutlineTree(PdfFile file, NamedDestinations destinations)
{
    /// <summary>Writes the bookmarks and returns the object number of their root.</summary>
    public int Write(ImmutableArray<OutlineEntry> entries)
    {
        var root = file.Reserve();
        var children = WriteSiblings(entries, root);
        var body = new PdfBuffer().Write("<</Type /Outlines"u8);
        WriteEnds(body, children, entries.Sum(VisibleFrom));
        file.Write(root, body.Write(">>"u8));
        return root;
    }

    private int[] WriteSiblings(ImmutableArray<OutlineEntry> entries, int parent)
    {
        int[] numbers = [.. entries.Select(_ => file.Reserve())];
        for (var i = 0; i < numbers.Length; i++)
        {
            var body = new PdfBuffer().Write("<</Title "u8).Text(entries[i].Title.Replace("\u00AD", "", StringComparison.Ordinal));
            body.Write(" /Parent "u8).Reference(parent);
            if (i > 0)
                body.Write(" /Prev "u8).Reference(numbers[i - 1]);
            if (i < numbers.Length - 1)
                body.Write(" /Next "u8).Reference(numbers[i + 1]);
            destinations.WriteReference(entries[i].Destination, body.Write(" /Dest "u8));
            var below = entries[i].Children.Sum(VisibleFrom);
            WriteEnds(body, WriteSiblings(entries[i].Children, numbers[i]), entries[i].Open ? below : -below);
            file.Write(numbers[i], body.Write(">>"u8));
        }

        return numbers;
    }

    private static void WriteEnds(PdfBuffer body, int[] children, int count)
    {
        if (children.Length > 0)
            body.Write(" /First "u8).Reference(children[0]).Write(" /Last "u8).Reference(children[^1]).Write(" /Count "u8).Integer(count);
    }

    /// <summary>How many lines a bookmark takes when its parent is open.</summary>
    private static int VisibleFrom(OutlineEntry entry) => 1 + (entry.Open ? entry.Children.Sum(VisibleFrom) : 0);
}
