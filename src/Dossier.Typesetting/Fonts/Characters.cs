using System.Globalization;
using System.Text;

namespace Dossier.Typesetting.Fonts;

/// <summary>What shaping has to know about characters.</summary>
internal static class Characters
{
    public const char SoftHyphen = '\u00AD';
    public const char NoBreakSpace = '\u00A0';
    public const int ZeroWidthNonJoiner = 0x200C;
    private const int Replacement = 0xFFFD;

    /// <summary>The code point at an offset; U+FFFD for half a surrogate pair. <paramref name="length"/> is 1 or 2 UTF-16 units.</summary>
    public static int At(ReadOnlySpan<char> text, int offset, out int length)
    {
        var first = text[offset];
        length = 1;
        if (!char.IsSurrogate(first))
            return first;
        if (!char.IsHighSurrogate(first) || offset + 1 == text.Length || !char.IsLowSurrogate(text[offset + 1]))
            return Replacement;
        length = 2;
        return char.ConvertToUtf32(first, text[offset + 1]);
    }

    /// <summary>Characters that show nothing and take no room: Default_Ignorable_Code_Point of the Unicode Character Database, and controls.</summary>
    public static bool IsInvisible(int codePoint) => codePoint switch
    {
        < 0x20 => !IsLineSpace(codePoint),
        < 0x7F => false,
        < 0xA0 => codePoint != 0x85,
        SoftHyphen or 0x34F or 0x61C => true,
        < 0x115F => false,
        0x115F or 0x1160 or 0x17B4 or 0x17B5 => true,
        >= 0x180B and <= 0x180F => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        0x3164 or 0xFEFF or 0xFFA0 => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xFFF0 and <= 0xFFF8 => true,
        >= 0x1BCA0 and <= 0x1BCA3 or >= 0x1D173 and <= 0x1D17A => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };

    /// <summary>Tabs and ends of lines, which are set as spaces.</summary>
    public static bool IsLineSpace(int codePoint) => codePoint is >= 0x09 and <= 0x0D or 0x85 or 0x2028 or 0x2029;

    /// <summary>Marks that stand on the letter before them and so want its face.</summary>
    public static bool IsMark(int codePoint) =>
        codePoint >= 0x300
        && CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// What a character stands for when text is read out of a finished document: line ends are spaces, half surrogate pairs U+FFFD, and of
    /// invisible characters only a soft hyphen that is drawn at a line's end is left.
    /// </summary>
    public static string Extracted(ReadOnlySpan<char> cluster)
    {
        if (cluster is [SoftHyphen])
            return "\u00AD";
        var text = new StringBuilder();
        for (int i = 0, length; i < cluster.Length; i += length)
        {
            var codePoint = At(cluster, i, out length);
            if (IsLineSpace(codePoint))
                text.Append(' ');
            else if (!IsInvisible(codePoint))
                text.Append(char.ConvertFromUtf32(codePoint));
        }

        return text.ToString();
    }
}
