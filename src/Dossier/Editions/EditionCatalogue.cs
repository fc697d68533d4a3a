using System.Collections.Immutable;
using Dossier.Editions.Data;
using Dossier.Editions.Markdown;
using Dossier.Editions.Report;
using Dossier.Editions.Site;

namespace Dossier.Editions;

/// <summary>The editions there are, in the order in which they are named to people.</summary>
internal static class EditionCatalogue
{
    /// <summary>Every edition.</summary>
    public static ImmutableArray<IEdition> All { get; } = [new SiteEdition(), new MarkdownEdition(), new ReportEdition(), new DataEdition()];
}
