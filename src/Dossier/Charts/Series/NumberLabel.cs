using System.Globalization;
using Dossier.Model;

namespace Dossier.Charts;

/// <summary>Writes values for drawings: a comma between thousands, a real minus sign.</summary>
internal static class NumberLabel
{
    private const double Billion = 1e9;
    private const double Million = 1e6;

    /// <summary>As precise as it was given.</summary>
    public static string Full(Number number) =>
        Format(number.Value, "#,0" + (number.Decimals == 0 ? "" : "." + new string('0', number.Decimals)));

    /// <summary>Three significant digits, large numbers in thousands (k), millions (m) or billions (bn): where space is short.</summary>
    public static string Compact(Number number) => Math.Abs((double)number.Value) switch
    {
        >= Billion => Significant(number.Value / 1_000_000_000m) + "bn",
        >= Million => Significant(number.Value / 1_000_000m) + "m",
        >= 10_000 => Significant(number.Value / 1_000m) + "k",
        >= 1_000 => Format(number.Value, "#,0"),
        _ => Full(number).Length <= Significant(number.Value).Length ? Full(number) : Significant(number.Value),
    };

    /// <summary>A value of the scale, with as many decimals as the step between two needs.</summary>
    /// <param name="value">The value.</param>
    /// <param name="step">The distance of two values.</param>
    /// <param name="greatest">The greatest value without its sign: all have its unit.</param>
    public static string Scale(double value, double step, double greatest)
    {
        if (value == 0)
            return "0";
        var (factor, suffix) = Unit(greatest);
        var decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(step / factor) + (IsQuarter(step / factor) ? 1 : 0)), 0, 10);
        var text = Math.Abs(value / factor)
            .ToString("#,0" + (decimals == 0 ? "" : "." + new string('0', decimals)), CultureInfo.InvariantCulture);
        return (value < 0 ? "−" : "") + text + suffix;
    }

    private static (double Factor, string Suffix) Unit(double greatest) => greatest switch
    {
        >= Billion => (Billion, "bn"),
        >= Million => (Million, "m"),
        >= 10_000 => (1_000, "k"),
        _ => (1, ""),
    };

    private static bool IsQuarter(double step) => Math.Abs((step / Math.Pow(10, Math.Floor(Math.Log10(step)))) - 2.5) < 0.01;

    private static string Significant(decimal value) => Math.Abs(value) switch
    {
        >= 100 => Format(value, "#,0"),
        >= 10 => Format(value, "0.0"),
        >= 1 => Format(value, "0.00"),
        _ => Format(value, "0.###"),
    };

    private static string Format(decimal value, string format)
    {
        var text = Math.Abs(value).ToString(format, CultureInfo.InvariantCulture);
        return value < 0 && text.AsSpan().ContainsAnyInRange('1', '9') ? "−" + text : text;
    }
}
