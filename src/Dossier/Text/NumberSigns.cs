using System.Globalization;
using System.Text;

namespace Dossier.Text;

/// <summary>The signs with which a language writes numbers.</summary>
/// <remarks>Source: Unicode CLDR, “Number Symbols”, Latin digits.</remarks>
/// <param name="Group">Between thousands.</param>
/// <param name="Point">Before decimals.</param>
public sealed record NumberSigns(string Group, string Point)
{
    /// <summary>English signs.</summary>
    public static NumberSigns English { get; } = new(",", ".");

    private static NumberSigns Spaced { get; } = new("\u00A0", ",");

    private static NumberSigns Dotted { get; } = new(".", ",");

    /// <summary>The signs of a language.</summary>
    /// <param name="language">A BCP 47 tag; what counts is its first part. A language without signs here writes like English.</param>
    public static NumberSigns Of(string language) => language.Split('-')[0] switch
    {
        "ru" or "uk" or "be" or "bg" or "cs" or "et" or "fi" or "fr" or "hu" or "hy" or "ka" or "kk" or "ky" or "lt" or "lv" or "no" or "pl" or "sk" or "sv" or "uz" => Spaced,
        "az" or "da" or "de" or "el" or "es" or "hr" or "id" or "it" or "nl" or "pt" or "ro" or "sl" or "sr" or "tr" or "vi" => Dotted,
        _ => English,
    };

    /// <summary>A count, thousands grouped.</summary>
    public string Write(long count) => Write(count, 0);

    /// <summary>A number with its thousands grouped and a true minus sign.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many digits stand behind the point.</param>
    public string Write(decimal value, int decimals) => Localize(value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    /// <summary>A number that is written with English signs, with these.</summary>
    public string Localize(string english)
    {
        if (this == English)
            return english.Replace('-', '−');
        var written = new StringBuilder(english.Length);
        foreach (var sign in english)
        {
            _ = sign switch
            {
                ',' => written.Append(Group),
                '.' => written.Append(Point),
                '-' => written.Append('−'),
                _ => written.Append(sign),
            };
        }

        return written.ToString();
    }
}
