using System.Globalization;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Wordings;

/// <summary>Says numbers and quantities as they are printed: thousands grouped by a comma, a true minus sign.</summary>
internal static class NumberWording
{
    /// <summary>A count.</summary>
    public static string Say(int count) => NumberSigns.English.Write(count);

    /// <summary>A year: its digits, never grouped.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number at the precision in which it was written; years and other four-digit numbers are grouped too.</summary>
    public static string Say(Number number) => NumberSigns.English.Write(number.Value, number.Decimals);

    /// <summary>The value or the bounds with the unit: <c>240.11 USD bn</c>, <c>at least 3 %</c>, <c>7–9 persons</c>.</summary>
    public static string Say(Quantity quantity) => Say(quantity, NumberSigns.English, number => "at least " + number, number => "at most " + number);

    /// <summary>The same in the words of a language.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="signs">Its signs.</param>
    /// <param name="atLeast">Says a lower bound.</param>
    /// <param name="atMost">Says an upper bound.</param>
    public static string Say(Quantity quantity, NumberSigns signs, Func<string, string> atLeast, Func<string, string> atMost)
    {
        string Write(Located<Number> number) => signs.Write(number.Value.Value, number.Value.Decimals);
        var number = quantity switch
        {
            { Value: { } value } => Write(value),
            { Min: { } min, Max: { } max } => $"{Write(min)}–{Write(max)}",
            { Min: { } min } => atLeast(Write(min)),
            { Max: { } max } => atMost(Write(max)),
            _ => "",
        };
        return WithUnit(number, quantity.Unit.Value);
    }

    /// <summary>The change with its sign and what it is measured against.</summary>
    public static string Say(Change change) => Say(change, NumberSigns.English, number => number + "%");

    /// <summary>The same in the words of a language.</summary>
    public static string Say(Change change, NumberSigns signs, Func<string, string> percent)
    {
        var number = change.Percent.Value;
        return $"{(number.Value > 0 ? "+" : "")}{percent(signs.Write(number.Value, number.Decimals))} {change.Basis.Value}";
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
