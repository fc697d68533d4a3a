using System.Globalization;
using System.Text;

namespace Dossier.Charts.Svg;

/// <summary>Numbers in SVG: a point, at most two decimals, no exponent; the same on every machine.</summary>
internal static class SvgNumber
{
    /// <summary>Appends a number.</summary>
    public static StringBuilder AppendNumber(this StringBuilder svg, double number)
    {
        // Not a number can only come from a fault in a layout; 0 keeps the file well-formed.
        var rounded = double.IsFinite(number) ? Math.Round(number, 2, MidpointRounding.AwayFromZero) : 0;
        return svg.Append(CultureInfo.InvariantCulture, $"{(rounded == 0 ? 0 : rounded):0.##}");
    }

    /// <summary>Appends an attribute with a number.</summary>
    public static StringBuilder AppendNumber(this StringBuilder svg, string name, double number) =>
        svg.Append(' ').Append(name).Append("=\"").AppendNumber(number).Append('"');
}
