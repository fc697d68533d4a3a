using System.Text.RegularExpressions;
using Dossier.Model;

namespace Dossier.Loading.Rules;

/// <summary>Guesses the number that was meant where it was written as it is printed.</summary>
internal static partial class Numbers
{
    /// <summary>
    /// The number as the content writes it, where it is beyond doubt; else null: one comma could be a decimal one, two are not.
    /// </summary>
    public static string? Repair(string text)
    {
        var repaired = text.Replace('\u2212', '-');
        if (Grouped().IsMatch(repaired))
            repaired = repaired.Replace(",", "", StringComparison.Ordinal);
        return repaired != text && Number.TryParse(repaired, out _) ? repaired : null;
    }

    [GeneratedRegex(@"^-?[0-9]{1,3}(,[0-9]{3}){2,}(\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();
}
