using System.Collections.Immutable;
using System.Globalization;
using Dossier.Model;

namespace Dossier.Build;

/// <summary>How many records of each kind there are.</summary>
internal static class RecordCounts
{
    /// <summary>The numbers by kind, under the names that <c>expect</c> in <c>dossier.yaml</c> uses.</summary>
    public static ImmutableArray<KeyValuePair<string, int>> Of(Corpus corpus) =>
    [
        new("facts", corpus.Facts.Count),
        new("sources", corpus.Sources.Count),
        new("publishers", corpus.Publishers.Count),
        new("entities", corpus.Entities.Count),
        new("series", corpus.Series.Count),
        new("topics", corpus.Topics.Count),
    ];

    /// <summary>The numbers in words: <c>800 facts, 1,280 sources, …</c>.</summary>
    public static string Words(Corpus corpus) =>
        string.Join(", ", Of(corpus).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Value:N0} {(each.Value == 1 ? One(each.Key) : each.Key)}")));

    private static string One(string many) => many switch
    {
        "entities" => "entity",
        "series" => many,
        _ => many[..^1],
    };
}
