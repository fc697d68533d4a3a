using System.Text.RegularExpressions;
using Dossier.Model;

namespace Dossier.Loading.Rules;

/// <summary>Guesses the date that was meant where a day was written in another way.</summary>
internal static partial class Dates
{
    /// <summary>What dates look like, as JSON Schema wants it; which days a month has, and what comes first, it cannot say.</summary>
    public const string Pattern = $"^({Side}|{Side}/({Side}|\\.\\.)|\\.\\./{Side})$";

    private const string Side = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?~?";

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
