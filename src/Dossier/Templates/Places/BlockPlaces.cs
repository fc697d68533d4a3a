using Dossier.Templates.Syntax;
using Dossier.Text;

namespace Dossier.Templates.Places;

/// <summary>Follows the blocks of one template file from place to place.</summary>
internal sealed class BlockPlaces(PlaceAnalyzer analyzer, SourceText source, PlaceMap map)
{
    // Enough to find a round that indents the next one into code.
    private const int LoopPasses = 4;

    private readonly List<PlaceFault> faults = [];
    private readonly HashSet<Statement> diverging = [];

    /// <summary>Where one is behind a block.</summary>
    public Place Follow(Block block, Place place)
    {
        for (var index = 0; index < block.Statements.Length; index++)
        {
            var statement = block.Statements[index];
            if (!analyzer.TryCount(source.Span(statement.Start, statement.End)))
                return place;
            var next = index + 1 < block.Statements.Length && block.Statements[index + 1] is TextStatement text ? source.Text[text.Start] : '\0';
            place = Follow(statement, place, next);
        }

        return place;
    }

    private Place Follow(Statement statement, Place place, char next) => statement switch
    {
        TextStatement text => FollowText(text, place),
        PrintStatement print => FollowValue(print, place, next),
        IfStatement branches => Meet(
            statement, [.. branches.Branches.Select(branch => Follow(branch.Body, place)), FollowOptional(branches.Otherwise, place)]),
        CaseStatement branches => Meet(
            statement, [.. branches.Branches.Select(branch => Follow(branch.Body, place)), FollowOptional(branches.Otherwise, place)]),
        ForStatement loop => FollowLoop(loop, place),
        CaptureStatement capture => FollowCapture(capture, place),
        IncludeStatement include => FollowInclude(include, place),
        _ => place,
    };

    private Place FollowText(TextStatement text, Place place)
    {
        place = place.After(source.Text.AsSpan(text.Start, text.End - text.Start), faults);
        foreach (var fault in faults)
        {
            var at = text.Start + fault.Offset;
            analyzer.Report(TemplateDiagnostics.UnsafePlace.At(source.Span(at, at + 1), fault.Message, fault.Help));
        }

        faults.Clear();
        return place;
    }

    private Place FollowValue(PrintStatement print, Place place, char next)
    {
        map.Set(print, place, next);
        if (place.Refusal is { } refusal)
        {
            var span = source.Span(print.Start, print.End);
            analyzer.Report(TemplateDiagnostics.UnsafePlace.At(span, $"a value cannot stand {refusal.Where}", refusal.Help));
        }

        return place.AfterValue();
    }

    // Another round begins where the last one ended: a further pass sees what that changes.
    private Place FollowLoop(ForStatement loop, Place place)
    {
        var start = place;
        var end = Follow(loop.Body, start);
        for (var pass = 0; pass < LoopPasses && end != start; pass++)
        {
            var again = Meet(loop, [start, end]);
            if (again == start)
                break;
            start = again;
            end = Meet(loop, [start, Follow(loop.Body, start)]);
        }

        return Meet(loop, [end, FollowOptional(loop.Otherwise, place)]);
    }

    private Place FollowCapture(CaptureStatement capture, Place place)
    {
        var start = capture.Start;
        map.Set(capture, place, '\0');
        var end = Follow(capture.Body, analyzer.Start);
        if (!end.IsNeutral)
        {
            analyzer.Report(TemplateDiagnostics.DivergingPlaces.At(
                source.Span(start, capture.End), $"what is captured ends {end.Description}", "close in it what it opens"));
        }

        return place;
    }

    private Place FollowInclude(IncludeStatement include, Place place)
    {
        map.Set(include, place, '\0');
        return analyzer.Include(source, include.Partial, place, map)?.End ?? place;
    }

    private Place FollowOptional(Block? block, Place place) => block is null ? place : Follow(block, place);

    private Place Meet(Statement statement, ReadOnlySpan<Place> ends)
    {
        var met = ends[0];
        foreach (var end in ends[1..])
        {
            if (met.Join(end) is { } joined)
            {
                met = joined;
                continue;
            }

            if (diverging.Add(statement))
            {
                analyzer.Report(TemplateDiagnostics.DivergingPlaces.At(
                    source.Span(statement.Start, statement.End), $"one way through this block ends {met.Description}, another {end.Description}",
                    "close in each branch what it opens"));
            }

            return met;
        }

        return met;
    }
}
