using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Pages.Making;

namespace Dossier.Tests.Build;

/// <summary>An edition that only lists the facts.</summary>
internal sealed class ListEdition(string name) : IEdition
{
    public string Name => name;

    public string? StartingPoint => $"{name}/facts.txt";

    /// <summary>What the edition does before it writes.</summary>
    public Action Before { get; init; } = () => { };

    public (IEditionWriter? Writer, ImmutableArray<Diagnostic> Diagnostics) Load(EditionSources sources) => (new Writer(this, sources), []);

    private sealed class Writer(ListEdition edition, EditionSources sources) : IEditionWriter
    {
        public bool Wants(PlannedPage page) => true;

        public void Write(Page page, IOutput output)
        {
            // The small dossier of these tests has no templates, and so no pages.
        }

        public ImmutableArray<Diagnostic> Finish(IOutput output, int jobs, CancellationToken cancellation)
        {
            edition.Before();
            output.Write($"{edition.Name}/facts.txt", string.Concat(sources.Views.Corpus.Facts.Select(fact => fact.Id + "\n")));
            return [];
        }
    }
}
