using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading.Rules;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Binding;

/// <summary>Nothing relays, corrects or supersedes itself over others.</summary>
internal static class CycleBinding
{
    private const int MostLoops = 100;
    private const int MostSteps = 12;

    public static IEnumerable<Diagnostic> Check(LoadedContent content) =>
    [
        .. Loops(
            content.Sources, source => source.Relays, ReferenceDiagnostics.RelayCycle, "relays",
            "find out which one was first, and delete its relay"),
        .. Loops(
            content.Facts, Others(Relations.Corrects), ReferenceDiagnostics.CorrectionCycle, "corrects",
            "delete the one that does not correct the other; write `contradicts` where nobody has settled it"),
        .. Loops(
            content.Facts, Others(Relations.Supersedes), ReferenceDiagnostics.SupersessionCycle, "supersedes",
            "keep the one from the newer figure to the older"),
    ];

    // That a fact relates to itself is reported where the fact is read.
    private static Func<Fact, ImmutableArray<Located<string>>> Others(Relation relation) =>
        fact => relation.Of(fact).RemoveAll(other => other.Value == fact.Id);

    private static IEnumerable<Diagnostic> Loops<T>(
        RecordSet<T> records, Func<T, ImmutableArray<Located<string>>> edges, DiagnosticDescriptor descriptor, string verb, string help)
        where T : class, IRecord
    {
        // Most records lead nowhere, and so into no loop.
        return Cycles.Find(records.Where(record => !edges(record).IsEmpty).Select(record => record.Id), Targets).Take(MostLoops).Select(Report);

        ImmutableArray<string> Targets(string id) => [.. edges(records[id]).Select(edge => edge.Value).Where(records.Contains)];

        Located<string> Edge(ImmutableArray<string> loop, int index) =>
            edges(records[loop[index]]).First(edge => edge.Value == loop[(index + 1) % loop.Length]);

        Diagnostic Report(ImmutableArray<string> loop)
        {
            var steps = loop.Length > MostSteps ? $"{string.Join(" → ", loop[..MostSteps])} → … → {loop[0]}"
                : $"{string.Join(" → ", loop)} → {loop[0]}";
            var notes = loop.Select((id, index) => (Id: id, Next: loop[(index + 1) % loop.Length], Index: index)).Skip(1).Take(MostSteps)
                .Select(step => new DiagnosticNote(Edge(loop, step.Index).Span, $"`{step.Id}` {verb} `{step.Next}`"));
            return descriptor.At(Edge(loop, 0).Span, $"`{steps}` is a circle", help, notes: notes);
        }
    }
}
