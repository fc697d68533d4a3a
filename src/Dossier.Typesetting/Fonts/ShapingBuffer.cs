namespace Dossier.Typesetting.Fonts;

/// <summary>A glyph while text is shaped; widths in units of its face.</summary>
internal struct ShapedGlyph
{
    public FontFace Face;
    public int TextStart;
    public int TextEnd;
    public int Advance;
    public ushort Id;
    public Script Script;

    /// <summary>Whether it may form a ligature with, and be kerned to, the glyph before.</summary>
    public bool Joins;
}

/// <summary>
/// One piece of text on its way from characters to glyphs. Each thread keeps one and uses it again and again: shaping is what line breaking
/// spends its time on.
/// </summary>
internal sealed class ShapingBuffer
{
    private const int LongestLigature = 16;

    [ThreadStatic]
    private static ShapingBuffer? current;
    private ShapedGlyph[] glyphs = new ShapedGlyph[256];
    private int count;

    private ReadOnlySpan<ShapedGlyph> Glyphs => glyphs.AsSpan(0, count);

    /// <summary>Shapes a text; the result is good until the next call on this thread.</summary>
    public static ReadOnlySpan<ShapedGlyph> Shape(ReadOnlySpan<char> text, FontStack stack, FontStyle style, FontFeatures features)
    {
        var buffer = current ??= new ShapingBuffer();
        buffer.Map(text, stack, style, features);
        if ((features & FontFeatures.Ligatures) != 0)
            buffer.Ligate();
        if ((features & FontFeatures.Kerning) != 0)
            buffer.Kern();
        return buffer.Glyphs;
    }

    private void Map(ReadOnlySpan<char> text, FontStack stack, FontStyle style, FontFeatures features)
    {
        count = 0;
        if (glyphs.Length < text.Length)
            glyphs = new ShapedGlyph[Math.Max(text.Length, 2 * glyphs.Length)];
        var primary = stack.Primary(style);
        var (face, script, joins) = (primary, Script.Latin, true);
        for (int i = 0, length; i < text.Length; i += length)
        {
            var codePoint = Characters.At(text, i, out length);
            if (Characters.IsInvisible(codePoint))
            {
                joins &= codePoint != Characters.ZeroWidthNonJoiner;
                continue;
            }

            if (Characters.IsLineSpace(codePoint))
                codePoint = ' ';
            script = Scripts.Of(codePoint, script);
            ref var glyph = ref glyphs[count++];
            glyph.Script = script;
            glyph.Face = face = FaceFor(codePoint, face, primary, stack, style, out glyph.Id);
            glyph.Advance = Finish(codePoint, ref glyph, features);
            (glyph.TextStart, glyph.TextEnd, glyph.Joins) = (i, i + length, joins);
            joins = true;
        }
    }

    private static FontFace FaceFor(int codePoint, FontFace before, FontFace primary, FontStack stack, FontStyle style, out ushort glyph)
    {
        if (Characters.IsMark(codePoint) && (glyph = before.GlyphFor(codePoint)) != 0)
            return before;
        if ((glyph = primary.GlyphFor(codePoint)) != 0)
            return primary;
        var face = stack.FaceFor(codePoint, style) ?? primary;
        glyph = face.GlyphFor(codePoint);
        return face;
    }

    /// <summary>Puts the form of the glyph in that the features ask for, and returns its width.</summary>
    private static int Finish(int codePoint, ref ShapedGlyph glyph, FontFeatures features)
    {
        int? width = null;
        if (glyph.Id == 0)
            (glyph.Id, width) = StandIn(codePoint, glyph.Face);
        else if ((features & ~FontFeatures.Text) != 0)
            glyph.Id = glyph.Face.RulesFor(glyph.Script).Form(glyph.Id, features);
        return width ?? glyph.Face.AdvanceOf(glyph.Id);
    }

    /// <summary>Spaces and hyphens that no face of the stack has are made from those it has.</summary>
    private static (ushort Glyph, int? Width) StandIn(int codePoint, FontFace face)
    {
        if (codePoint is 0x2010 or 0x2011)
            return (face.GlyphFor('-'), null);
        return SpaceWidths.Of(codePoint, face) is { } width ? (face.GlyphFor(' '), width) : ((ushort)0, null);
    }

    private void Ligate()
    {
        Span<ushort> ahead = stackalloc ushort[LongestLigature];
        var to = 0;
        for (var from = 0; from < count; to++)
        {
            var glyph = glyphs[from];
            var taken = 1;
            var ligatures = glyph.Face.RulesFor(glyph.Script).Ligatures;
            if (ligatures.BeginWith(glyph.Id) && ligatures.Match(ahead[..Ahead(from, ahead)]) is { } ligature)
            {
                (glyph.Id, taken) = ligature;
                glyph.Advance = glyph.Face.AdvanceOf(glyph.Id);
                glyph.TextEnd = glyphs[from + taken - 1].TextEnd;
            }

            glyphs[to] = glyph;
            from += taken;
        }

        count = to;
    }

    /// <summary>The glyphs from <paramref name="from"/> on that a ligature could take.</summary>
    private int Ahead(int from, Span<ushort> ahead)
    {
        ahead[0] = glyphs[from].Id;
        var length = 1;
        for (; length < ahead.Length && from + length < count; length++)
        {
            ref var next = ref glyphs[from + length];
            if (!next.Joins || next.Face != glyphs[from].Face)
                break;
            ahead[length] = next.Id;
        }

        return length;
    }

    private void Kern()
    {
        for (var i = 1; i < count; i++)
        {
            ref var left = ref glyphs[i - 1];
            ref var right = ref glyphs[i];
            if (right.Joins && left.Face == right.Face)
                left.Advance += left.Face.RulesFor(left.Script).Kerning.Between(left.Id, right.Id);
        }
    }
}
