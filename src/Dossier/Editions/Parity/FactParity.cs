using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Pages.Views;
using Dossier.Text;

namespace Dossier.Editions.Parity;

/// <summary>
/// Holds an edition to the promise that all editions state the same facts: what it says of each, read back from what it wrote, against what is to be said.
/// Safe to use from several threads.
/// </summary>
/// <param name="edition">The edition's name.</param>
/// <param name="views">The dossier.</param>
internal sealed class FactParity(string edition, ViewSet views)
{
    // Where one template is wrong all facts are: a few show it.
    private const int MostShown = 5;

    private readonly ConcurrentDictionary<string, ImmutableArray<string>> read = new(StringComparer.Ordinal);

    /// <summary>Takes in what was written of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="stated">What it says; null where nothing could be read.</param>
    public void Read(FactView fact, StatedFact? stated) =>
        read[fact.Id] = stated is null ? [$"the {edition} edition does not state `{fact.Id}` where it should"] : [.. Differences(fact, stated)];

    /// <summary>What is wrong, once everything is written.</summary>
    public ImmutableArray<Diagnostic> Faults()
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var wrong = views.Dossier.Facts.Where(fact => !read.TryGetValue(fact.Id, out var differences) || differences.Length > 0).ToList();
        foreach (var fact in wrong.Take(MostShown))
        {
            foreach (var difference in read.TryGetValue(fact.Id, out var differences) ? differences : [$"the {edition} edition does not state `{fact.Id}`"])
                faults.Add(EditionDiagnostics.EditionsDisagree.At(fact.Record.Statement.Span, difference, EditionDiagnostics.DisagreementHelp));
        }

        if (wrong.Count > MostShown)
            faults.Add(EditionDiagnostics.EditionsDisagree.At(views.Corpus.Settings.Title.Span, $"the {edition} edition disagrees about {wrong.Count - MostShown} more facts"));
        return faults.ToImmutable();
    }

    private IEnumerable<string> Differences(FactView fact, StatedFact stated) =>
        from pair in StatedFact.Of(fact).Parts.Zip(stated.Parts)
        where pair.First.Text != pair.Second.Text
        select $"the {edition} edition says {Quoting.Quote(pair.Second.Text)} as the {pair.First.Name} of `{fact.Id}`, which is {Quoting.Quote(pair.First.Text)}";
}
