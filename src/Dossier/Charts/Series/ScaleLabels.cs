namespace Dossier.Charts;

/// <summary>The grid of an upright chart with its values on the left.</summary>
internal static class ScaleLabels
{
    /// <summary>The width that the values need.</summary>
    public static double Width(GridValues grid, NumberLabel numbers) =>
        grid.Values.Select(value => TextWidth.Of(Write(grid, value, numbers), TextRole.Sub)).DefaultIfEmpty().Max();

    /// <summary>A line for each value, the one for zero drawn as the axis.</summary>
    /// <param name="grid">The values.</param>
    /// <param name="scale">Where they are.</param>
    /// <param name="left">Where the lines begin.</param>
    /// <param name="right">Where they end.</param>
    /// <param name="numbers">How values are written.</param>
    public static IEnumerable<Shape> Draw(GridValues grid, LinearScale scale, double left, double right, NumberLabel numbers)
    {
        foreach (var value in grid.Values)
        {
            var y = scale.At(value);
            yield return new LineShape(left, y, right, y, new Pen(value == 0 ? Ink.Ink : Ink.Rule));
            yield return new TextShape(left - 8, y + 4, Write(grid, value, numbers), TextAnchor.End, TextRole.Sub);
        }
    }

    private static string Write(GridValues grid, double value, NumberLabel numbers) => numbers.Scale(value, grid.Step, grid.Values.Max(Math.Abs));
}
