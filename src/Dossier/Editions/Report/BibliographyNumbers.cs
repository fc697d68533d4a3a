using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Pages.Views;

namespace Dossier.Editions.Report;

/// <summary>The order and the numbers of the bibliography: by publisher, then by date.</summary>
internal sealed class BibliographyNumbers
{
    private readonly FrozenDictionary<string, int> numbers;

    /// <summary>Numbers all sources.</summary>
    public BibliographyNumbers(ViewSet views)
    {
        Sources =
        [
            .. views.Dossier.Sources.OrderBy(source => source.Publisher.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(source => source.Publisher.Id, StringComparer.Ordinal)
                .ThenBy(source => source.Published?.Edtf ?? "~", StringComparer.Ordinal).ThenBy(source => source.Id, StringComparer.Ordinal),
        ];
        numbers = Sources.Select((source, index) => (source.Id, Number: index + 1)).ToFrozenDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
    }

    /// <summary>The sources in the order of their numbers.</summary>
    public ImmutableArray<SourceView> Sources { get; }

    /// <summary>The number of a source, from 1.</summary>
    public int Of(SourceView source) => numbers[source.Id];
}
