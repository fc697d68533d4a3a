namespace Dossier.Typesetting.Fonts;

/// <summary>Widths of the spaces that many fonts leave out (Unicode 6.2, "Space Characters").</summary>
internal static class SpaceWidths
{
    /// <summary>The width in font units of a space the face has no glyph for, or null where the character is no such space.</summary>
    public static int? Of(int codePoint, FontFace face) => codePoint switch
    {
        ' ' or Characters.NoBreakSpace => face.AdvanceOf(face.GlyphFor(' ')),
        0x2000 or 0x2002 => face.UnitsPerEm / 2,
        0x2001 or 0x2003 or 0x3000 => face.UnitsPerEm,
        0x2004 => face.UnitsPerEm / 3,
        0x2005 or 0x205F => face.UnitsPerEm / 4,
        0x2006 => face.UnitsPerEm / 6,
        0x2007 => face.AdvanceOf(face.GlyphFor('0')),
        0x2008 => face.AdvanceOf(face.GlyphFor('.')),
        0x2009 or 0x202F => face.UnitsPerEm / 5,
        0x200A => face.UnitsPerEm / 10,
        _ => null,
    };
}
