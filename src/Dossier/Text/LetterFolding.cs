using System.Text;

namespace Dossier.Text;

/// <summary>
/// Folds what readers do not tell apart when they look for a word: case, Latin letters with marks and without, full-width forms,
/// ligatures, the Russian ё and е. Needs no tables of the system, so it does the same on every machine.
/// </summary>
/// <remarks>
/// The table is Unicode 16's compatibility decomposition (NFKD) without combining marks, lower case, of U+00C0–U+024F and
/// U+1E00–U+1EFF; besides, letters with a stroke that Unicode does not decompose but keyboards often lack: ø, ł, đ. The site's script
/// <c>words.js</c> folds in the same way.
/// </remarks>
public static class LetterFolding
{
    // A question mark stands for letters that become two.
    private const string Latin =
        "aaaaaa?ceeeeiiiidnooooo×ouuuuy??aaaaaa?ceeeeiiiidnooooo÷ouuuuy?y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhħħiiiiiiiiii??jjkkĸllllll?"
        + "?llnnnnnn?ŋŋoooooo??rrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzs"
        + "ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ"
        + "ǀǁǂǃ?????????aaiioouuuuuuuuuuǝaaaa??ǥǥggkkooooʒʒj???ggƕƿnnaa??oo"
        + "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ"
        + "ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy?sẜẝ?ẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    private const int LatinStart = 0xC0;
    private const int AdditionalStart = 0x1E00;

    /// <summary>The text, folded; it may be a little longer or shorter than before.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
                folded.Append(char.ToLowerInvariant((char)rune.Value));
            else
                Append(folded, rune);
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        switch (rune.Value)
        {
            case >= LatinStart and < LatinStart + 0x190:
                AppendLatin(folded, Latin[rune.Value - LatinStart], rune.Value);
                break;
            case >= AdditionalStart and < AdditionalStart + 0x100:
                AppendLatin(folded, LatinAdditional[rune.Value - AdditionalStart], rune.Value);
                break;
            case >= 0x300 and <= 0x36F:
                break;
            case >= 0xFB00 and <= 0xFB06:
                folded.Append(Several(rune.Value));
                break;
            case >= 0xFF01 and <= 0xFF5E:
                folded.Append(char.ToLowerInvariant((char)(rune.Value - 0xFEE0)));
                break;
            case 'ё' or 'Ё':
                folded.Append('е');
                break;
            case 'ς':
                folded.Append('σ');
                break;
            default:
                folded.Append(Rune.ToLowerInvariant(rune));
                break;
        }
    }

    private static void AppendLatin(StringBuilder folded, char letter, int original)
    {
        if (letter == '?')
            folded.Append(Several(original));
        else
            folded.Append(letter);
    }

    private static string Several(int letter) => letter switch
    {
        'Æ' or 'æ' or 'Ǣ' or 'ǣ' or 'Ǽ' or 'ǽ' => "ae",
        'Œ' or 'œ' => "oe",
        'Þ' or 'þ' => "th",
        'ß' or 'ẞ' => "ss",
        'Ĳ' or 'ĳ' => "ij",
        'Ŀ' or 'ŀ' => "l·",
        'ŉ' => "ʼn",
        'Ǆ' or 'ǅ' or 'ǆ' or 'Ǳ' or 'ǲ' or 'ǳ' => "dz",
        'Ǉ' or 'ǈ' or 'ǉ' => "lj",
        'Ǌ' or 'ǋ' or 'ǌ' => "nj",
        'ẚ' => "aʾ",
        0xFB00 => "ff",
        0xFB01 => "fi",
        0xFB02 => "fl",
        0xFB03 => "ffi",
        0xFB04 => "ffl",
        _ => "st",
    };
}
