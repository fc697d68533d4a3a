using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Json;
using Dossier.Editions.Parity;
using Dossier.Pages.Making;
using Dossier.Pages.Views;
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
    public (IEditionWriter? Writer, ImmutableArray<Diagnostic> Diagnostics) Load(EditionSources sources) => (new Writer(DatasetOf(sources), sources.Views), []);

    /// <summary>What the dataset states; the report carries the same.</summary>
    public static Dataset DatasetOf(EditionSources sources) =>
        new(sources.Views.Corpus, sources.Views.Findings, new BuiltFrom(ProgramVersion.Text, sources.Commit.Length > 0 ? sources.Commit : null));

    private sealed class Writer(Dataset dataset, ViewSet views) : IEditionWriter
    {
        /// <inheritdoc/>
        public ImmutableArray<Download> Downloads => [.. DataFiles.Listed(dataset).Select(Of)];

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
            var parity = new FactParity(DatasetOutput.Folder, views);
            DatasetOutput.Write(dataset, output, jobs, (fact, bytes) => parity.Read(views.Fact(fact), FactReading.Of(bytes, views.Words)), cancellation);
            return parity.Faults();
        }

        private Download Of(DataFile file) =>
            new($"{DatasetOutput.Folder}/{file.Path}", file.Group, FileWords.Describe(file, views.Words)) { Label = file.Label };
    }
}
