using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Pages.Search;
using Dossier.Pages.Views;

namespace Dossier.Editions.Site.Search;

/// <summary>Writes the search index beside the search page, in pieces of which a reader loads but a few.</summary>
internal static class SearchFiles
{
    /// <summary>The route of the page that searches.</summary>
    public const string Route = "search/";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all pieces.</summary>
    /// <param name="views">The dossier.</param>
    /// <param name="output">Where to.</param>
    /// <param name="site">The folder of the site.</param>
    /// <param name="jobs">How many threads may work at it; the files do not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Write(ViewSet views, IOutput output, string site, int jobs, CancellationToken cancellation)
    {
        var index = SearchIndex.Of(views, jobs, cancellation);
        var files = new ShardFiles(output, $"{site}/{Route.TrimEnd('/')}");
        var (forwards, backwards) = (TermFiles.WriteForwards(files, index), TermFiles.WriteBackwards(files, index));
        FacetFile.Write(files, index, views);
        RowFiles.Write(files, index, views.Words, jobs, cancellation);
        files.Write("index", Contents(index, views, forwards, backwards));
    }

    // What the page must know to load the right pieces.
    private static StringBuilder Contents(SearchIndex index, ViewSet views, ImmutableArray<string> forwards, ImmutableArray<string> backwards)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("kinds");
            foreach (var (kind, number) in SearchKind.All.Select((kind, number) => (kind, number)))
            {
                json.WriteStartArray();
                json.WriteStringValue(kind.Id);
                json.WriteNumberValue(index.Documents.Count(document => document.Kind == number));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteNumber("rows", RowFiles.Length);
            json.WriteStartObject("facets");
            foreach (var facet in FacetCatalogue.All)
                WriteList(json, facet.Id, facet.Values(views).Select(value => value.Id));
            json.WriteEndObject();
            WriteList(json, "stop", index.StopWords.Order(StringComparer.Ordinal));
            WriteList(json, "terms", forwards);
            WriteList(json, "endings", backwards);
            json.WriteEndObject();
        }

        return new StringBuilder(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
