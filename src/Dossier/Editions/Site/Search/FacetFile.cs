using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Pages.Search;
using Dossier.Pages.Views;

namespace Dossier.Editions.Site.Search;

/// <summary>
/// Writes which facet values each document has. Documents with the same values share a profile, so that most cost one or two characters
/// and narrowing down costs one look at each profile. Years need no characters: documents stand in order of time.
/// </summary>
internal static class FacetFile
{
    /// <summary>
    /// Writes the file: the profiles, those of most documents first, a line each with the numbers of a facet's values up to the next space;
    /// the number of the profile of each document; runs of documents of one year, 0 for none.
    /// </summary>
    public static void Write(ShardFiles files, SearchIndex index, ViewSet views)
    {
        var facets = FacetCatalogue.All.Select(facet => (facet.ValuesOf, Numbers: NumbersOf(facet.Values(views)))).ToList();
        var profiles = index.Documents.Select(document => Profile(document.Record)).ToList();
        var sorted = profiles.CountBy(profile => profile, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ToList();
        var numbers = sorted.Select((profile, number) => (profile, number)).ToDictionary(StringComparer.Ordinal);
        var text = new StringBuilder("{profiles:`").AppendJoin('\n', sorted).Append("`,documents:`");
        foreach (var profile in profiles)
            text.AppendNumber(numbers[profile]);
        files.Write("facets", AppendYears(text.Append("`,years:["), index.Documents).Append("]}"));

        string Profile(RecordView record)
        {
            var profile = new StringBuilder();
            foreach (var facet in facets)
                AppendValues(profile, facet.ValuesOf(record).Select(value => facet.Numbers[value]));
            return profile.ToString();
        }
    }

    private static Dictionary<string, int> NumbersOf(ImmutableArray<FacetValue> values) =>
        values.Select((value, number) => (value.Id, number)).ToDictionary(StringComparer.Ordinal);

    private static void AppendValues(StringBuilder profile, IEnumerable<int> values)
    {
        foreach (var value in values.Order())
            profile.AppendNumber(value);
        profile.Append(' ');
    }

    private static StringBuilder AppendYears(StringBuilder text, ImmutableArray<SearchDocument> documents)
    {
        for (var (start, end) = (0, 0); start < documents.Length; start = end)
        {
            var year = documents[start].Start?.Year ?? 0;
            while (end < documents.Length && (documents[end].Start?.Year ?? 0) == year)
                end++;
            text.Append(start > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"[{year},{end - start}]");
        }

        return text;
    }
}
