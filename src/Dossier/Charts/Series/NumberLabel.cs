using System.Globalization;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Charts;

/// <summary>Writes values for drawings: thousands apart, a real minus sign.</summary>
/// <param name="Signs">The signs of the language.</param>
/// <param name="Magnitudes">What short numbers are counted in, from the least: English thousands, millions, billions; Chinese 万 and 亿.</param>
public sealed record NumberLabel(NumberSigns Signs, IReadOnlyList<Magnitude> Magnitudes)
{
    // Below it a number is no longer than with a magnitude.
    private const double LeastShortened = 10_000;

    /// <summary>As English writes them.</summary>
    public static NumberLabel English { get; } = new(NumberSigns.English, [new(1e3, "k"), new(1e6, "m"), new(1e9, "bn")]);

    /// <summary>As precise as it was given.</summary>
    internal string Full(Number number) => Format(number.Value, "#,0" + (number.Decimals == 0 ? "" : "." + new string('0', number.Decimals)));

    /// <summary>Three significant digits, large numbers in thousands, millions or billions: where space is short.</summary>
    internal string Compact(Number number)
    {
        if (MagnitudeOf(Math.Abs((double)number.Value)) is { } magnitude)
            return Significant(number.Value / (decimal)magnitude.Factor) + magnitude.Suffix;
        if (Math.Abs(number.Value) >= 1_000)
            return Format(number.Value, "#,0");
        return Full(number).Length <= Significant(number.Value).Length ? Full(number) : Significant(number.Value);
    }

    /// <summary>A value of the scale, with as many decimals as the step between two needs.</summary>
    /// <param name="value">The value.</param>
    /// <param name="step">The distance of two values.</param>
    /// <param name="greatest">The greatest value without its sign: all have its unit.</param>
    internal string Scale(double value, double step, double greatest)
    {
        if (value == 0)
            return "0";
        var (factor, suffix) = MagnitudeOf(greatest) ?? new Magnitude(1, "");
        var decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(step / factor) + (IsQuarter(step / factor) ? 1 : 0)), 0, 10);
        var text = Math.Abs(value / factor)
            .ToString("#,0" + (decimals == 0 ? "" : "." + new string('0', decimals)), CultureInfo.InvariantCulture);
        return (value < 0 ? "−" : "") + Signs.Localize(text) + suffix;
    }

    private Magnitude? MagnitudeOf(double value) => value < LeastShortened ? null : Magnitudes.LastOrDefault(magnitude => magnitude.Factor <= value);

    private static bool IsQuarter(double step) => Math.Abs((step / Math.Pow(10, Math.Floor(Math.Log10(step)))) - 2.5) < 0.01;

    private string Significant(decimal value) => Math.Abs(value) switch
    {
        >= 100 => Format(value, "#,0"),
        >= 10 => Format(value, "0.0"),
        >= 1 => Format(value, "0.00"),
        _ => Format(value, "0.###"),
    };

    private string Format(decimal value, string format)
    {
        var text = Math.Abs(value).ToString(format, CultureInfo.InvariantCulture);
        return (value < 0 && text.AsSpan().ContainsAnyInRange('1', '9') ? "−" : "") + Signs.Localize(text);
    }
}

/// <summary>What large numbers are counted in.</summary>
/// <param name="Factor">How many ones it has.</param>
/// <param name="Suffix">What follows the number.</param>
public sealed record Magnitude(double Factor, string Suffix);
