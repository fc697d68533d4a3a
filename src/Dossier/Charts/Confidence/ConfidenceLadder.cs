using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>The confidence trace as four rungs, walked from the basis to the result: the gauge unfolded.</summary>
public static class ConfidenceLadder
{
    private const double Width = 272;
    private const double Height = 110;
    private const double LeastRungsX = 62;
    private const double RungsGap = 6;
    private const double StartGap = 10;
    private const double EndX = 264;
    private const double TopRung = 20;
    private const double Pitch = 24;
    private const int Rungs = 4;

    /// <summary>The drawing, 272 × 110 pixels.</summary>
    public static Scene Draw(ConfidenceLadderModel model, ChartWords words)
    {
        var rungs = Walk(model);
        // The names of the rungs are longer in some languages.
        var left = Math.Max(LeastRungsX, words.Rungs.Max(rung => TextWidth.Of(rung, TextRole.Sub)) + RungsGap);
        var start = left + StartGap;
        var (first, last) = (words.Rungs[rungs[0] - 1], words.Rungs[rungs[^1] - 1]);
        var title = (model.Steps.IsEmpty ? words.LadderStays : words.LadderTitle).With(Lower(first), Lower(last));
        Shape[] shapes =
        [
            .. Lanes(words, left),
            PathShape.Open(new Pen(Ink.Ink, 2), [.. Path(rungs, start)]),
            CircleShape.Dot(start, Y(rungs[0]), 4),
            CircleShape.Dot(EndX, Y(rungs[^1]), 6),
            .. Labels(model, rungs, left, start),
        ];
        return new Scene(Width, Height, title, Describe(title, model, words), [.. shapes]);
    }

    // The sum is held within the rungs where it is read off, not at each step.
    private static ImmutableArray<int> Walk(ConfidenceLadderModel model)
    {
        var sum = model.Start;
        var rungs = ImmutableArray.CreateBuilder<int>();
        rungs.Add(Math.Clamp(sum, 1, Rungs));
        foreach (var step in model.Steps)
        {
            sum += step.Change;
            rungs.Add(Math.Clamp(sum, 1, Rungs));
        }

        return rungs.ToImmutable();
    }

    private static IEnumerable<Shape> Lanes(ChartWords words, double left)
    {
        for (var rung = Rungs; rung >= 1; rung--)
        {
            yield return new LineShape(left, Y(rung), Width, Y(rung), new Pen(Ink.Rule));
            yield return new TextShape(0, Y(rung) + 4, words.Rungs[rung - 1], TextAnchor.Start, TextRole.Sub);
        }
    }

    private static IEnumerable<PathStep> Path(ImmutableArray<int> rungs, double start)
    {
        yield return PathStep.Move(start, Y(rungs[0]));
        for (var step = 1; step < rungs.Length; step++)
        {
            yield return PathStep.Line(StepX(step, rungs.Length, start), Y(rungs[step - 1]));
            if (rungs[step] != rungs[step - 1])
                yield return PathStep.Line(StepX(step, rungs.Length, start), Y(rungs[step]));
        }

        yield return PathStep.Line(EndX, Y(rungs[^1]));
    }

    private static IEnumerable<Shape> Labels(ConfidenceLadderModel model, ImmutableArray<int> rungs, double left, double start)
    {
        var room = (EndX - start) / rungs.Length;
        if (TextWidth.Of(model.StartLabel, TextRole.Sub) <= room + 10)
            yield return new TextShape(left + 4, Y(rungs[0]) - 8, model.StartLabel, TextAnchor.Start, TextRole.Sub);
        for (var step = 1; step < rungs.Length; step++)
        {
            var change = (model.Steps[step - 1].Change < 0 ? "−" : "+") + Math.Abs(model.Steps[step - 1].Change);
            var text = $"{model.Steps[step - 1].Label} {change}";
            text = TextWidth.Of(text, TextRole.Sub) <= room - 4 ? text : change;
            yield return new TextShape(StepX(step, rungs.Length, start) + 6, Y(rungs[step]) - 8, text, TextAnchor.Start, TextRole.Sub);
        }
    }

    private static string Describe(string title, ConfidenceLadderModel model, ChartWords words) =>
        string.Join(words.Comma, model.Steps.Select(step => $"{step.Label} {(step.Change < 0 ? "−" : "+")}{Math.Abs(step.Change)}")
            .Prepend(model.StartLabel).Prepend(title));

    private static double Y(int rung) => TopRung + ((Rungs - rung) * Pitch);

    private static double StepX(int step, int count, double start) => start + ((EndX - start) * step / count);

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
