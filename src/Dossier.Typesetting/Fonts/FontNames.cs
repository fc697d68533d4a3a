using System.Text;

namespace Dossier.Typesetting.Fonts;

/// <summary>The names of a face (name table).</summary>
internal static class FontNames
{
    private const int Family = 1;
    private const int PostScript = 6;
    private const int TypographicFamily = 16;
    private const int LongestName = 63;

    /// <summary>The family's name, such as <c>Noto Serif</c>.</summary>
    public static string FamilyOf(FontTable name) => Find(name, TypographicFamily) ?? Find(name, Family) ?? "";

    /// <summary>The PostScript name in the characters that PDF names may hold unescaped; a made-up one where the font has none.</summary>
    public static string PostScriptOf(FontTable name)
    {
        var found = Find(name, PostScript) ?? "";
        var plain = string.Concat(found.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.').Take(LongestName));
        return plain.Length > 0 ? plain : "Unnamed";
    }

    private static string? Find(FontTable name, int id)
    {
        var (records, strings) = (Math.Min((int)name.U16(2), name.Length / 12), name.U16(4));
        string? found = null;
        for (var i = 0; i < records; i++)
        {
            var record = 6 + 12 * i;
            if (name.U16(record + 6) != id)
                continue;
            var bytes = name.Slice(strings + name.U16(record + 10), name.U16(record + 8)).Bytes;
            switch (name.U16(record))
            {
                case 0 or 3:
                    return Encoding.BigEndianUnicode.GetString(bytes);
                case 1:
                    found ??= Encoding.Latin1.GetString(bytes);
                    break;
            }
        }

        return found;
    }
}
