using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Charts;

namespace Dossier.Tests.Charts;

/// <summary>What every picture must be.</summary>
internal static partial class Picture
{
    /// <summary>Well-formed, every number a number, every shape near the canvas, no inline style.</summary>
    public static void IsSound(Scene scene)
    {
        var svg = Samples.Svg(scene).ToString();

        Assert.DoesNotContain("style", svg, StringComparison.Ordinal);
        Assert.DoesNotMatch("NaN|∞|Infinity|E[+-][0-9]", svg);
        foreach (var element in Samples.Svg(scene).Descendants())
        {
            foreach (var attribute in element.Attributes()
                .Where(attribute => attribute.Name.LocalName is "x" or "y" or "cx" or "cy" or "width" or "height" or "d"))
            {
                foreach (Match number in Numbers().Matches(attribute.Value))
                    Assert.InRange(double.Parse(number.Value, CultureInfo.InvariantCulture), -40, Math.Max(scene.Width, scene.Height) + 40);
            }
        }

        Assert.All(Samples.All<RectShape>(scene), rect => Assert.True(rect.Width >= 0 && rect.Height >= 0));
    }

    [GeneratedRegex("-?[0-9.]+")]
    private static partial Regex Numbers();
}
