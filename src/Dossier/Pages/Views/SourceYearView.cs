using System.Collections.Immutable;
using System.Globalization;
using Dossier.Pages.Phrases;

namespace Dossier.Pages.Views;

/// <summary>The sources published in one year, or those without a date.</summary>
internal sealed class SourceYearView(int? year, ImmutableArray<SourceView> sources, Words words)
{
    /// <summary>The year, or <c>undated</c>.</summary>
    public string Name => year?.ToString(CultureInfo.InvariantCulture) ?? words.Say("undated");

    /// <summary>The heading of its page.</summary>
    public string Title => year is null ? words.Say("sources-without-date") : words.Say("sources-of-year", Name);

    /// <summary>The route of its page.</summary>
    public string Route => $"sources-by-year/{year?.ToString(CultureInfo.InvariantCulture) ?? "undated"}/";

    /// <summary>Its sources, in order of their dates, then of their ids.</summary>
    public ImmutableArray<SourceView> Sources => sources;

    /// <summary>Its sources by month, those not dated to one first; without a year, by the first letter of the publisher.</summary>
    public ImmutableArray<ItemGroup<SourceView>> Months => year is null
        ? ItemGroups.InOrder(sources.OrderBy(source => source.Publisher.Name, StringComparer.Ordinal), source => source.Publisher.Initial)
        : ItemGroups.InOrder(sources, source => source.PublishedMonth is { } month ? words.Dates.Months[month - 1] : words.Say("group-not-dated-to-month"));

    /// <summary>How many sources.</summary>
    public int SourceCount => sources.Length;

    /// <summary>The years, latest first; the undated last.</summary>
    internal static ImmutableArray<SourceYearView> Of(ViewSet views) =>
    [
        .. views.Dossier.Sources.GroupBy(source => source.Published?.Year).OrderByDescending(group => group.Key ?? int.MinValue)
            .Select(group => new SourceYearView(group.Key, [.. group.OrderBy(source => source.Published?.Edtf, StringComparer.Ordinal)], views.Words)),
    ];
}
