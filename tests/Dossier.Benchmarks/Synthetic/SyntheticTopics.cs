namespace Dossier.Benchmarks.Synthetic;

/// <summary>Chapters, each a narrative that cites some forty of its facts and shows a chart, and the settings that name them.</summary>
internal sealed class SyntheticTopics(SyntheticSize size, SyntheticFacts facts)
{
    private const int CitedFacts = 40;
    private const int CitedInPart = 8;

    public static string Id(int topic) => $"{SyntheticNames.Slug(SyntheticNames.Of(topic + 30_000))}-affairs";

    public string File(int topic)
    {
        var text = new Lines();
        text.Add($"---\ntitle: {SyntheticNames.Of(topic + 30_000)} affairs");
        text.Add($"summary: What was agreed upon, what was denied, and what the figures say.\n---");
        var cited = Enumerable.Range(0, size.Facts).Where(fact => facts.Topic(fact) == topic).Take(CitedFacts);
        foreach (var (index, part) in cited.Chunk(CitedInPart).Index())
        {
            text.Add($"\n## Part {index + 1}\n");
            foreach (var fact in part)
                text.Add($"Much was said of the {SyntheticNames.Thing(fact)}. [[{SyntheticFacts.Id(fact)}]]");
        }

        text.Add($"\n::: chart {SyntheticSeries.Id(topic % size.Series)}\n:::");
        return text.ToString();
    }

    public string Settings() => $"""
        title: A synthetic dossier
        subtitle: Made by a program to measure programs
        language: en
        as-of: {SyntheticSources.Text(SyntheticSources.AsOf)}
        summary: Nothing in this dossier exists.
        licence: {"{name: CC0 1.0, url: 'https://creativecommons.org/publicdomain/zero/1.0/'}"}
        sides: {"{northland: Northland, southland: Southland, islands: the Islands}"}
        topics: [{string.Join(", ", Enumerable.Range(0, size.Topics).Select(Id))}]
        key-facts: [{SyntheticFacts.Id(0)}]

        """;
}
