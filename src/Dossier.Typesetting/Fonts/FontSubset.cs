using System.Buffers.Binary;

namespace Dossier.Typesetting.Fonts;

/// <summary>
/// A font file with only some glyphs of a face, renumbered in the order given, for embedding as a CIDFontType2 font program (ISO 32000-1, 9.9):
/// outlines, widths and hinting, no character map.
/// </summary>
internal sealed class FontSubset
{
    private const int LargestGlyph = 0xFFFF;
    private const long MostBytes = 64 << 20;
    private readonly FontFace face;
    private readonly List<ushort> glyphs;
    private readonly Dictionary<ushort, ushort> components = [];

    private FontSubset(FontFace face, IEnumerable<ushort> glyphs)
    {
        this.face = face;
        this.glyphs = [.. glyphs];
    }

    /// <summary>The bytes of the subset. A glyph may be given more than once; parts of composite glyphs are added behind them.</summary>
    /// <exception cref="FontException">There are more glyphs, or larger ones, than a font can hold.</exception>
    public static byte[] Make(FontFace face, IEnumerable<ushort> glyphs) => new FontSubset(face, glyphs).Build();

    private byte[] Build()
    {
        var (glyf, loca) = CopyOutlines();
        var file = new FontFileBuilder();
        foreach (var tag in (ReadOnlySpan<string>)["cvt ", "fpgm"])
            file.Add(tag, face.Directory[tag].Bytes.ToArray());
        file.Add("glyf", glyf);
        file.Add("head", Patched("head", (50, 1)));
        file.Add("hhea", Patched("hhea", (34, glyphs.Count)));
        file.Add("hmtx", Widths());
        file.Add("loca", loca);
        file.Add("maxp", Patched("maxp", (4, glyphs.Count)));
        file.Add("prep", face.Directory["prep"].Bytes.ToArray());
        return file.Build();
    }

    private (byte[] Glyf, byte[] Loca) CopyOutlines()
    {
        using var glyf = new MemoryStream();
        var offsets = new List<long>();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (glyf.Length > MostBytes)
                throw new FontException("The outlines that a document needs of one face take more than 64 MiB.");
            offsets.Add(glyf.Length);
            var outline = face.Outlines[glyphs[i]].ToArray();
            RenumberComponents(outline);
            glyf.Write(outline);
            glyf.SetLength((glyf.Length + 3) & ~3L);
            glyf.Position = glyf.Length;
        }

        offsets.Add(glyf.Length);
        var loca = new byte[4 * offsets.Count];
        for (var i = 0; i < offsets.Count; i++)
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * i), (uint)offsets[i]);
        return (glyf.Length == 0 ? new byte[4] : glyf.ToArray(), loca);
    }

    private void RenumberComponents(Span<byte> outline)
    {
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
            return;
        for (var record = 10; record + 4 <= outline.Length;)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline[record..]);
            var glyph = BinaryPrimitives.ReadUInt16BigEndian(outline[(record + 2)..]);
            BinaryPrimitives.WriteUInt16BigEndian(outline[(record + 2)..], NumberOf(glyph));
            if ((flags & CompositeRecord.MoreComponents) == 0)
                return;
            record += CompositeRecord.LengthOf(flags);
        }
    }

    private ushort NumberOf(ushort component)
    {
        if (components.TryGetValue(component, out var number))
            return number;
        if (glyphs.Count > LargestGlyph)
            throw new FontException("A document needs more glyphs of one face than a font can hold.");
        number = (ushort)glyphs.Count;
        glyphs.Add(component);
        components.Add(component, number);
        return number;
    }

    private byte[] Widths()
    {
        var hmtx = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)face.AdvanceOf(glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(4 * i + 2), face.Widths.Bearing(glyphs[i]));
        }

        return hmtx;
    }

    private byte[] Patched(string tag, (int Offset, int Value) change)
    {
        var table = face.Directory[tag].Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(change.Offset), (ushort)change.Value);
        return table;
    }
}
