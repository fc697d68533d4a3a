using System.Text.Json;
using Dossier.Tests.Editions.Data.Reading;

namespace Dossier.Tests.Editions.Data;

public sealed class NdjsonTests
{
    [Fact]
    public void Each_topic_has_its_facts_as_the_whole_dossier_tells_them()
    {
        using var whole = JsonDocument.Parse(Sample.Output["data/dossier.json"]);
        var expected = whole.RootElement.GetProperty("facts").EnumerateArray().Select(fact => fact.GetRawText()).Order(StringComparer.Ordinal);

        var actual = Sample.Dataset.Corpus.Topics.SelectMany(topic => Lines($"data/by-topic/{topic.Id}/facts.ndjson"));

        Assert.Equal(expected, actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Citations_have_the_columns_of_the_table_in_camel_case_and_their_types()
    {
        var topic = Sample.Dataset.Corpus.Topics[0].Id;
        var file = CsvFile.Parse(Sample.Output.Text($"data/by-topic/{topic}/citations.csv"));
        var lines = Lines($"data/by-topic/{topic}/citations.ndjson");
        using var first = JsonDocument.Parse(lines[0]);

        Assert.Equal(file.Rows.Count, lines.Length);
        Assert.Equal(
            ["fact", "number", "source", "publisher", "origins", "voices", "direct", "independent", "newVoices", "originStated", "locator", "excerpt",
                "excerptVerdict"],
            first.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(1, first.RootElement.GetProperty("number").GetInt32());
        Assert.True(first.RootElement.GetProperty("independent").GetBoolean());
    }

    private static string[] Lines(string path) => Sample.Output.Text(path).TrimEnd('\n').Split('\n');
}
