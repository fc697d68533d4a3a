using System.Text;

namespace Dossier.Charts;

/// <summary>
/// Estimates how wide a text will be, as no font is known where a drawing is made: the advance widths of Noto Sans for the letters
/// of ASCII, its means for the rest. Other faces that the editions name are as wide or narrower.
/// </summary>
internal static class TextWidth
{
    // Thousandths of an em, A to Z and a to z.
    private static readonly int[] Capitals =
        [639, 650, 632, 729, 556, 519, 728, 741, 339, 273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 567, 571];

    private static readonly int[] Small =
        [561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470];

    /// <summary>The width of a text in its role, in pixels.</summary>
    public static double Of(string text, TextRole role) => Ems(text) * role switch
    {
        TextRole.Sub => 12,
        TextRole.Big => 24,
        // Semi-bold letters are wider by a twentieth.
        TextRole.Strong => 13.7,
        _ => 13,
    };

    private static double Ems(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Thousandths(rune);
        return width / 1000.0;
    }

    private static int Thousandths(Rune rune) => rune.Value switch
    {
        >= 'a' and <= 'z' => Small[rune.Value - 'a'],
        >= 'A' and <= 'Z' => Capitals[rune.Value - 'A'],
        >= '0' and <= '9' or '−' or '+' => 572,
        ' ' or '.' or ',' or ':' or ';' or '\'' or '’' or '|' or '!' => 268,
        '-' or '(' or ')' or '/' or '[' or ']' => 350,
        '%' or '—' or '@' => 900,
        >= 0x2E80 => 1000,
        _ => Rune.IsUpper(rune) ? 680 : 580,
    };
}
