using System.Text.RegularExpressions;
using Dossier.Model;

namespace Dossier.Loading.Rules;

/// <summary>Guesses the date that was meant where a day was written in another way.</summary>
internal static partial class Dates
{
    /// <summary>The day as the content writes it, where year, month and day are beyond doubt; else null.</summary>
    public static string? Repair(string text)
    {
        if (YearFirst().Match(text) is not { Success: true } match)
            return null;
        var repaired = $"{match.Groups[1].Value}-{match.Groups[2].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}";
        return repaired != text && EdtfDate.TryParse(repaired, out _, out _) ? repaired : null;
    }

    [GeneratedRegex(@"^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ][0-9:.+Z-]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();
}
