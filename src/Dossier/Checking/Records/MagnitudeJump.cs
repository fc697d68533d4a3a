using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Records;

internal sealed class MagnitudeJump() : Check(new(
    "magnitude-jump", Severity.Warning, "neighbouring numbers of a series that differ eightfold or more",
    "Numbers that leap by an order of magnitude from one period to the next are mostly a slip: of the unit, of a decimal point, or of "
    + "a total for a rate. Percentages are not looked at, and a leap is let pass where the later point has a `note`."))
{
    private const decimal Leap = 8;

    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from series in dossier.Corpus.Series
        where !series.Unit.Value.StartsWith('%')
        from pair in series.Points.Zip(series.Points.Skip(1))
        let factor = Factor(pair.First.Value.Value, pair.Second.Value.Value)
        where factor >= Leap && pair.Second.Note is null
        select At(
            pair.Second.Value.Span,
            $"{pair.Second.Value} in {pair.Second.Period} after {pair.First.Value} in {pair.First.Period}: a factor of {Shown(factor)}",
            Cure(factor),
            new DiagnosticNote(pair.First.Value.Span, "the point before it"));

    /// <summary>How many times the larger is the smaller; 0 where signs differ or one is nil, which no factor describes.</summary>
    private static decimal Factor(Number left, Number right)
    {
        if (left.Value == 0 || right.Value == 0 || left.Value > 0 != right.Value > 0)
            return 0;
        var (large, small) = (Math.Max(Math.Abs(left.Value), Math.Abs(right.Value)), Math.Min(Math.Abs(left.Value), Math.Abs(right.Value)));
        return large / small;
    }

    private static string Cure(decimal factor) => factor is > 500 and < 2000
        ? "a factor near 1000 points to another unit: see whether both are in the series' unit"
        : "see whether both are in the series' unit; if the leap is real, say why in the point's `note`";

    private static string Shown(decimal factor) => Math.Round(factor).ToString(CultureInfo.InvariantCulture);
}
