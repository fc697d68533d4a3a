namespace Dossier.Typesetting.Fonts;

/// <summary>
/// One TrueType font file, read: character map, metrics, kerning, substitutions and outlines. Immutable to callers and safe to share between
/// threads. What a broken font says about kerning and other forms is passed over; what one cannot do without is refused by <see cref="Load"/>.
/// </summary>
public sealed class FontFace
{
    private readonly CharacterMap characters;
    private readonly LayoutTable substitution;
    private readonly LayoutTable positioning;
    private readonly ScriptRules?[] rules = new ScriptRules?[Scripts.Count];

    private FontFace(FontDirectory directory)
    {
        Directory = directory;
        Header = new FaceHeader(directory);
        characters = new CharacterMap(directory["cmap"], Header.GlyphCount);
        Widths = new HorizontalMetrics(directory["hmtx"], Header.MetricCount, Header.GlyphCount);
        Outlines = new GlyphOutlines(directory["loca"], directory["glyf"], Header.LongOffsets, Header.GlyphCount);
        PostScriptName = FontNames.PostScriptOf(directory["name"]);
        FamilyName = FontNames.FamilyOf(directory["name"]);
        substitution = new LayoutTable(directory["GSUB"], extensionType: 7);
        positioning = new LayoutTable(directory["GPOS"], extensionType: 9);
    }

    /// <summary>The name for programs, such as <c>NotoSerif-BoldItalic</c>.</summary>
    public string PostScriptName { get; }

    /// <summary>The name for people, such as <c>Noto Serif</c>.</summary>
    public string FamilyName { get; }

    /// <summary>Font units to the em.</summary>
    public int UnitsPerEm => Header.UnitsPerEm;

    /// <summary>How many glyphs the face has.</summary>
    public int GlyphCount => Header.GlyphCount;

    /// <summary>Ascent, cap height and the like.</summary>
    public FontMetrics Metrics => Header.Metrics;

    internal FontDirectory Directory { get; }

    internal FaceHeader Header { get; }

    internal HorizontalMetrics Widths { get; }

    internal GlyphOutlines Outlines { get; }

    /// <summary>Reads a font file.</summary>
    /// <exception cref="FontException">The file is no TrueType font, or broken, or its licence flags forbid embedding.</exception>
    public static FontFace Load(ReadOnlyMemory<byte> data) => new(new FontDirectory(data));

    /// <summary>Whether the face has a glyph for the character.</summary>
    public bool Covers(int codePoint) => characters[codePoint] != 0;

    /// <summary>The glyph for a character, or 0.</summary>
    public ushort GlyphFor(int codePoint) => characters[codePoint];

    /// <summary>The advance width of a glyph in font units.</summary>
    public int AdvanceOf(ushort glyph) => Widths.Advance(glyph);

    /// <summary>The rules for a script, read on first use; two threads may both read them, to the same effect.</summary>
    internal ScriptRules RulesFor(Script script)
    {
        var found = Volatile.Read(ref rules[(int)script]);
        if (found is null)
        {
            found = new ScriptRules(substitution, positioning, Directory["kern"], script, GlyphCount);
            Volatile.Write(ref rules[(int)script], found);
        }

        return found;
    }
}
