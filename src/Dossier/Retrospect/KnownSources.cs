using System.Collections.Frozen;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Retrospect;

/// <summary>Which sources were out for certain by some day.</summary>
internal static class KnownSources
{
    /// <summary>
    /// The ids of those that were published by the end of the day, of which a copy was kept or that the editors had read by then, and of all
    /// that these pass on: what is passed on was out before.
    /// </summary>
    /// <remarks>
    /// A date counts at its last day, so that a month is over before a source of that month is known; an approximate date, an open one or none is no proof.
    /// </remarks>
    public static FrozenSet<string> On(DateOnly day, RecordSet<Source> sources)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var left = new Stack<Source>(sources.Where(source => WasOut(source, day)));
        while (left.TryPop(out var source))
        {
            if (!known.Add(source.Id))
                continue;
            foreach (var relayed in source.Relays)
                left.Push(sources[relayed.Value]);
        }

        return known.ToFrozenSet(StringComparer.Ordinal);
    }

    private static bool WasOut(Source source, DateOnly day) =>
        IsOver(source.Published, day) || IsOver(source.Archive?.Captured, day) || IsOver(source.Accessed, day);

    private static bool IsOver(Located<EdtfDate>? date, DateOnly day) => date is { Value: var written } && written.To is { IsApproximate: false } && written.Latest <= day;
}
