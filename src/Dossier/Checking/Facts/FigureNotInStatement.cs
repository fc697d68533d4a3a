using System.Text.RegularExpressions;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Facts;

internal sealed partial class FigureNotInStatement() : Check(new(
    "figure-not-in-statement", Severity.Warning, "a number that the statement does not give",
    "The quantity is what tables, charts and the dataset show, the statement what is read: they must give the same number. Thousands, "
    + "millions and billions are allowed for, and rounding to what the statement gives. Small whole numbers, which are mostly written "
    + "as words, statements without digits, and bounds are not looked at."))
{
    private const int SmallestLookedAt = 100;

    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        foreach (var fact in dossier.Corpus.Facts)
        {
            if (fact.Quantity?.Value is not { } value || IsWrittenAsWord(value.Value))
                continue;
            Number[] stated = [.. Figures(fact.Statement.Value)];
            if (stated.Length > 0 && !stated.Any(figure => IsSame(figure, value.Value)))
            {
                yield return At(
                    value.Span,
                    $"the statement does not say {value.Value} {fact.Quantity.Unit}".TrimEnd(),
                    "correct the one that is wrong",
                    new DiagnosticNote(fact.Statement.Span, "the statement"));
            }
        }
    }

    private static bool IsWrittenAsWord(Number value) => value.Decimals == 0 && Math.Abs(value.Value) < SmallestLookedAt;

    private static IEnumerable<Number> Figures(string statement)
    {
        foreach (Match match in Digits().Matches(statement))
        {
            if (Number.TryParse(match.Value.Replace(",", "", StringComparison.Ordinal), out var figure))
                yield return figure;
        }
    }

    /// <summary>Whether two figures are the same but for thousands, at the precision of the coarser; signs are left to the words.</summary>
    private static bool IsSame(Number stated, Number value)
    {
        for (decimal factor = 1; factor <= 1_000_000_000_000; factor *= 1000)
        {
            if (Rounds(value.Value / factor, stated) || Rounds(stated.Value / factor, value))
                return true;
        }

        return false;
    }

    private static bool Rounds(decimal fine, Number coarse) =>
        Math.Round(Math.Abs(fine), coarse.Decimals, MidpointRounding.AwayFromZero) == Math.Abs(coarse.Value);

    [GeneratedRegex(@"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
