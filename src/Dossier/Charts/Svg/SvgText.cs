using System.Text;

namespace Dossier.Charts.Svg;

/// <summary>Text in SVG.</summary>
internal static class SvgText
{
    /// <summary>Appends text for an element or an attribute in double quotes; what XML 1.0 cannot hold becomes U+FFFD.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder svg, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => svg.Append("&amp;"),
                '<' => svg.Append("&lt;"),
                '>' => svg.Append("&gt;"),
                '"' => svg.Append("&quot;"),
                < ' ' and not ('\t' or '\n') or 0xFFFE or 0xFFFF => svg.Append('\uFFFD'),
                _ => svg.Append(rune.ToString()),
            };
        }

        return svg;
    }
}
