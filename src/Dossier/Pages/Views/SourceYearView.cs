using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Pages.Views;

/// <summary>The sources published in one year, or those without a date.</summary>
internal sealed class SourceYearView(int? year, ImmutableArray<SourceView> sources)
{
    /// <summary>The year, or <c>undated</c>.</summary>
    public string Name => year?.ToString(CultureInfo.InvariantCulture) ?? "undated";

    /// <summary>The heading of its page.</summary>
    public string Title => year is null ? "Sources without a date" : $"Sources published in {Name}";

    /// <summary>The route of its page.</summary>
    public string Route => $"sources-by-year/{Name}/";

    /// <summary>Its sources, in order of their dates, then of their ids.</summary>
    public ImmutableArray<SourceView> Sources => sources;

    /// <summary>How many sources.</summary>
    public int SourceCount => sources.Length;

    /// <summary>The years, latest first; the undated last.</summary>
    internal static ImmutableArray<SourceYearView> Of(ViewSet views) =>
    [
        .. views.Dossier.Sources.GroupBy(source => source.Published?.Year).OrderByDescending(group => group.Key ?? int.MinValue)
            .Select(group => new SourceYearView(group.Key, [.. group.OrderBy(source => source.Published?.Edtf, StringComparer.Ordinal)])),
    ];
}
