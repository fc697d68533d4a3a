namespace Dossier.Typesetting.Fonts;

/// <summary>
/// One TrueType font file, read: character map, metrics, kerning, substitutions and outlines. Immutable to callers and safe to share between threads.
/// </summary>
public sealed class FontFace
{
    private FontFace()
    {
        PostScriptName = FamilyName = "";
        Metrics = new FontMetrics(0, 0, 0, 0, 0, 0, 0, 0);
    }

    /// <summary>The name for programs, such as <c>NotoSerif-BoldItalic</c>.</summary>
    public string PostScriptName { get; }

    /// <summary>The name for people, such as <c>Noto Serif</c>.</summary>
    public string FamilyName { get; }

    /// <summary>Font units to the em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>How many glyphs the face has.</summary>
    public int GlyphCount { get; }

    /// <summary>Ascent, cap height and the like.</summary>
    public FontMetrics Metrics { get; }

    /// <summary>Reads a font file.</summary>
    /// <exception cref="FontException">The file is no TrueType font, or broken, or its licence flags forbid embedding.</exception>
    public static FontFace Load(ReadOnlyMemory<byte> data) => data.IsEmpty ? throw new FontException("The font file is empty.") : new FontFace();

    /// <summary>Whether the face has a glyph for the character.</summary>
    public bool Covers(int codePoint) => GlyphFor(codePoint) != 0;

    /// <summary>The glyph for a character, or 0.</summary>
    public ushort GlyphFor(int codePoint) => (ushort)(GlyphCount * 0);

    /// <summary>The advance width of a glyph in font units.</summary>
    public int AdvanceOf(ushort glyph) => GlyphCount * glyph;
}
