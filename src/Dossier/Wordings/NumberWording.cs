using System.Globalization;
using Dossier.Model;

namespace Dossier.Wordings;

/// <summary>Says numbers and quantities as they are printed: thousands grouped by a comma, a true minus sign.</summary>
internal static class NumberWording
{
    /// <summary>A count.</summary>
    public static string Say(int count) => count.ToString("N0", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>A year: its digits, never grouped.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number at the precision in which it was written; years and other four-digit numbers are grouped too.</summary>
    public static string Say(Number number) =>
        number.Value.ToString("N" + number.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>The value or the bounds with the unit: <c>240.11 USD bn</c>, <c>at least 3 %</c>, <c>7–9 persons</c>.</summary>
    public static string Say(Quantity quantity)
    {
        var number = quantity switch
        {
            { Value: { } value } => Say(value.Value),
            { Min: { } min, Max: { } max } => $"{Say(min.Value)}–{Say(max.Value)}",
            { Min: { } min } => $"at least {Say(min.Value)}",
            { Max: { } max } => $"at most {Say(max.Value)}",
            _ => "",
        };
        return WithUnit(number, quantity.Unit.Value);
    }

    /// <summary>The change with its sign and what it is measured against.</summary>
    public static string Say(Change change)
    {
        var sign = change.Percent.Value.Value > 0 ? "+" : "";
        return $"{sign}{Say(change.Percent.Value)}% {change.Basis.Value}";
    }

    /// <summary>A number with its unit: the per cent sign stands close, a currency's code (ISO 4217) in front: <c>USD 240.11 bn</c>.</summary>
    public static string WithUnit(string number, string unit) => unit switch
    {
        "" => number,
        "%" => number + "%",
        _ when StartsWithCurrency(unit) => $"{unit[..3]} {number}{unit[3..]}",
        _ => $"{number} {unit}",
    };

    private static bool StartsWithCurrency(string unit) =>
        unit.Length >= 3 && unit.AsSpan(0, 3).IndexOfAnyExceptInRange('A', 'Z') < 0 && (unit.Length == 3 || unit[3] is ' ' or '/');
}
