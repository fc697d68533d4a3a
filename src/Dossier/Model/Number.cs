using System.Globalization;

namespace Dossier.Model;

/// <summary>A decimal number with the precision in which it was written: <c>240.1</c> and <c>240.10</c> are equal but not equally precise.</summary>
/// <param name="Value">The value.</param>
/// <param name="Decimals">How many digits stood behind the point.</param>
public readonly record struct Number(decimal Value, int Decimals)
{
    /// <summary>Reads an optional minus sign, digits, and optionally a point and more digits; at most 18 digits in all.</summary>
    public static bool TryParse(string text, out Number number)
    {
        number = default;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var digits = text.AsSpan().TrimStart('-');
        if (digits.Length == 0 || digits.Length - digits.Count('.') > 18 || !char.IsAsciiDigit(digits[0]) || !char.IsAsciiDigit(digits[^1])
            || text.Length - digits.Length > 1 || !decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var value))
            return false;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        number = new Number(value, point < 0 ? 0 : text.Length - point - 1);
        return true;
    }

    /// <summary>Whether two numbers agree at the precision of the coarser one (half away from zero).</summary>
    public bool Agrees(Number other)
    {
        var decimals = Math.Min(Decimals, other.Decimals);
        return Math.Round(Value, decimals, MidpointRounding.AwayFromZero) == Math.Round(other.Value, decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>The digits as written, with a point and no grouping.</summary>
    public override string ToString() => Value.ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
