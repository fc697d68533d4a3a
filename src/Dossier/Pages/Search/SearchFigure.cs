using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Pages.Figures;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;

namespace Dossier.Pages.Search;

/// <summary>The form that readers search with, and how much there is to be found.</summary>
/// <param name="Kinds">What can be searched for.</param>
/// <param name="Facets">How it can be narrowed down.</param>
/// <param name="Years">The years that facts and sources are from, latest first.</param>
/// <param name="Marks">The marks of the states, for the script to copy.</param>
/// <param name="Gauges">The gauges of the confidence, for the script to copy.</param>
internal sealed record SearchFigure(
    ImmutableArray<KindChoice> Kinds,
    ImmutableArray<FacetChoice> Facets,
    ImmutableArray<string> Years,
    ImmutableArray<FacetValue> Marks,
    ImmutableArray<FacetValue> Gauges) : Figure
{
    /// <summary>How many records in all.</summary>
    public int Count => Kinds.Sum(kind => kind.Count);

    /// <summary>The figure of a dossier.</summary>
    public static SearchFigure Of(ViewSet views)
    {
        var records = SearchKind.All.Select(kind => kind.Records(views.Dossier).ToList()).ToList();
        var years = views.Dossier.Facts.Select(fact => fact.When).Concat(views.Dossier.Sources.Select(source => source.Published)).OfType<DateView>();
        return new SearchFigure(
            [.. SearchKind.All.Zip(records, (kind, found) => KindChoice.Of(kind, found.Count, views.Words))],
            [.. FacetCatalogue.All.Select(facet => Tally(facet, views, records.SelectMany(found => found)))],
            [.. years.Select(date => date.Year).Distinct().OrderDescending().Select(year => year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture))],
            FactMarks.States(views.Words),
            FactMarks.Gauges(views.Words));
    }

    private static FacetChoice Tally(Facet facet, ViewSet views, IEnumerable<RecordView> records)
    {
        var counts = records.SelectMany(facet.ValuesOf).CountBy(value => value, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        var values = facet.Values(views).Select(value => new ValueChoice(value, counts.GetValueOrDefault(value.Id)));
        return new FacetChoice(facet.Id, views.Words.Say(facet.Label), [.. values]);
    }
}

/// <summary>A kind that a reader can choose.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Noun">What stands beside one of them.</param>
/// <param name="One">One of them.</param>
/// <param name="Few">A few of them: two, for the languages that tell few from many.</param>
/// <param name="Other">Any other number of them: five.</param>
/// <param name="Count">How many there are.</param>
internal sealed record KindChoice(string Id, string Label, string Noun, string One, string Few, string Other, int Count)
{
    /// <summary>The choice of a kind of which there are so many.</summary>
    public static KindChoice Of(SearchKind kind, int count, Words words) =>
        new(kind.Id, kind.Label(words), kind.Noun(words), kind.Count(words, 1), kind.Count(words, 2), kind.Count(words, 5), count);
}

/// <summary>A facet with its values.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">What stands above its values.</param>
/// <param name="Values">Its values.</param>
internal sealed record FacetChoice(string Id, string Label, ImmutableArray<ValueChoice> Values);

/// <summary>A value that a reader can choose.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many records have it.</param>
internal sealed record ValueChoice(FacetValue Value, int Count);
