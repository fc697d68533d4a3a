using Dossier.Diagnostics;
using Dossier.Loading.Fields;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Binding;

/// <summary>The origin of a citation is reached from its source over relays.</summary>
internal static class OriginBinding
{
    private const int ShownOrigins = 8;

    public static IEnumerable<Diagnostic> Check(LoadedContent content)
    {
        foreach (var citation in content.Facts.SelectMany(fact => fact.Citations))
        {
            if (citation.Origin is not { } origin || origin.Value == Citation.OwnReporting || origin.Value == citation.Source.Value)
                continue;
            // What is unknown is reported as such; what a source that cannot be used relays is not known.
            if (content.KnownIds[ReferenceKind.Source]?.Contains(origin.Value) == true
                && Reach(citation.Source.Value, content) is { } reached && !reached.Contains(origin.Value))
                yield return Unreachable(citation, origin, reached);
        }
    }

    /// <summary>All sources that one relays, directly or over others, in ordinal order; null where one on the way cannot be used.</summary>
    private static SortedSet<string>? Reach(string start, LoadedContent content)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([start]);
        while (waiting.TryPop(out var id))
        {
            if (!content.Sources.TryGet(id, out var source))
                return null;
            foreach (var relayed in source.Relays.Where(relayed => reached.Add(relayed.Value)))
                waiting.Push(relayed.Value);
        }

        return reached;
    }

    private static Diagnostic Unreachable(Citation citation, Located<string> origin, SortedSet<string> reached)
    {
        var source = citation.Source.Value;
        var names = string.Join(", ", reached.Take(ShownOrigins).Select(id => $"`{id}`"))
            + (reached.Count > ShownOrigins ? $" and {reached.Count - ShownOrigins} others" : "");
        var help = reached.Count == 0
            ? $"`{source}` relays nothing: delete `origin`, or add `relays` to the source"
            : $"it relays {names}; `self` stands for its own reporting";
        return ReferenceDiagnostics.UnreachableOrigin.At(
            origin.Span, $"`{source}` does not relay `{origin.Value}`", help,
            notes: new DiagnosticNote(citation.Source.Span, "this is the cited source"));
    }
}
