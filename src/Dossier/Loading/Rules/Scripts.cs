using System.Text;

namespace Dossier.Loading.Rules;

/// <summary>Tells scripts apart as far as counting words and sentences needs it.</summary>
internal static class Scripts
{
    /// <summary>Whether a character belongs to a script that parts no words: Han, Hiragana, Katakana (Unicode blocks).</summary>
    public static bool IsUnspaced(Rune rune) => rune.Value is
        (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
