using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Editions.Data.Entries;
using Dossier.Pages.Making;
using Dossier.Text;

namespace Dossier.Editions.Data;

/// <summary>The data edition: everything for machines, to be used again and checked.</summary>
internal sealed class DataEdition : IEdition
{
    /// <inheritdoc/>
    public string Name => DatasetOutput.Folder;

    /// <inheritdoc/>
    public string StartingPoint => DatasetOutput.Folder + "/README.md";

    /// <inheritdoc/>
    public (IEditionWriter? Writer, ImmutableArray<Diagnostic> Diagnostics) Load(EditionSources sources) => (new Writer(DatasetOf(sources)), []);

    /// <summary>What the dataset states; the report carries the same.</summary>
    public static Dataset DatasetOf(EditionSources sources) =>
        new(sources.Views.Corpus, sources.Views.Findings, new BuiltFrom(ProgramVersion.Text, sources.Commit.Length > 0 ? sources.Commit : null));

    private sealed class Writer(Dataset dataset) : IEditionWriter
    {
        /// <inheritdoc/>
        public bool Wants(PlannedPage page) => false;

        /// <inheritdoc/>
        public void Write(Page page, IOutput output)
        {
            // It wants none: it is made from the records.
        }

        /// <inheritdoc/>
        public ImmutableArray<Diagnostic> Finish(IOutput output, int jobs, CancellationToken cancellation)
        {
            DatasetOutput.Write(dataset, output, jobs, cancellation);
            return [];
        }
    }
}
