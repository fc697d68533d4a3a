using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dossier.Typesetting.Fonts;

namespace Dossier.Typesetting.Pdf;

/// <summary>
/// What a document uses of one face. Every pair of a glyph and the text it stands for gets a character code (CID) of its own, so that text reads
/// out right even where two characters share a glyph, such as hyphen and soft hyphen, and the box for missing characters is never code 0, which
/// PDF/A-3 and PDF/UA-1 forbid to show.
/// </summary>
internal sealed class FontUse
{
    private const int MostCodes = 0xFFFF;

    /// <summary>A ligature stands for a handful of characters; longer stretches are made of invisible ones.</summary>
    private const int LongestKey = 64;
    private readonly Dictionary<uint, ushort> codesOfCharacters = [];
    private readonly Dictionary<string, ushort> codesOfTexts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> textLookup;
    private readonly List<ushort> glyphs = [0];
    private readonly List<string> texts = [""];
    private readonly List<double> widths = [];

    public FontUse(FontFace face, int index)
    {
        Face = face;
        ResourceName = $"/F{index}";
        textLookup = codesOfTexts.GetAlternateLookup<ReadOnlySpan<char>>();
        widths.Add(WidthOf(0));
    }

    public FontFace Face { get; }

    /// <summary>The name under which content streams select it.</summary>
    public string ResourceName { get; }

    /// <summary>The glyph of each code.</summary>
    public IReadOnlyList<ushort> Glyphs => glyphs;

    /// <summary>The text of each code; empty for code 0.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>The width of each code in thousandths of the em, as the file states it.</summary>
    public IReadOnlyList<double> Widths => widths;

    /// <summary>Whether a character without an agreed meaning is shown.</summary>
    public bool ShowsPrivateCharacters => texts.Exists(text => text.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse));

    /// <summary>The code of a glyph of a run.</summary>
    public ushort CodeOf(GlyphRun run, in Glyph glyph)
    {
        if (glyph.TextLength != 1)
            return CodeOfText(glyph.Id, run.Text.AsSpan(glyph.TextStart, glyph.TextLength));
        var key = (uint)glyph.Id << 16 | run.Text[glyph.TextStart];
        if (!codesOfCharacters.TryGetValue(key, out var code))
            codesOfCharacters.Add(key, code = NewCode(glyph.Id, run.Text.AsSpan(glyph.TextStart, 1)));
        return code;
    }

    /// <summary>The name the subset is embedded under: six letters that depend on what it holds, and the name of the face.</summary>
    public string SubsetName()
    {
        var content = string.Join(',', glyphs) + '|' + string.Join(',', texts) + '|' + Face.PostScriptName;
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(content));
        return string.Concat(digest.Take(6).Select(value => (char)('A' + value % 26))) + "+" + Face.PostScriptName;
    }

    private ushort CodeOfText(ushort glyph, ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[LongestKey];
        text = text[..Math.Min(text.Length, LongestKey - 1)];
        key[0] = (char)glyph;
        text.CopyTo(key[1..]);
        key = key[..(text.Length + 1)];
        if (!textLookup.TryGetValue(key, out var code))
            textLookup[key] = code = NewCode(glyph, text);
        return code;
    }

    private ushort NewCode(ushort glyph, ReadOnlySpan<char> text)
    {
        if (glyphs.Count > MostCodes)
            throw new FontException($"The document needs more glyphs of {Face.PostScriptName} than a font can hold.");
        glyphs.Add(glyph);
        texts.Add(Characters.Extracted(text));
        widths.Add(WidthOf(glyph));
        return (ushort)(glyphs.Count - 1);
    }

    private double WidthOf(ushort glyph) => Math.Round(Face.AdvanceOf(glyph) * 1000.0 / Face.UnitsPerEm, 2);
}
