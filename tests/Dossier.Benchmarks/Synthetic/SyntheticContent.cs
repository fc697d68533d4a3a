using System.Text;
using Dossier.Loading.Content;

namespace Dossier.Benchmarks.Synthetic;

/// <summary>
/// A made-up dossier of any size, for measuring: the same for the same size, without a clock or chance, and made file by file, so that
/// writing it takes no memory to speak of.
/// </summary>
internal sealed class SyntheticContent
{
    private readonly SyntheticSize size;
    private readonly SyntheticSources sources;
    private readonly SyntheticSeries series;
    private readonly SyntheticFacts facts;
    private readonly SyntheticTopics topics;

    public SyntheticContent(SyntheticSize size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size.Facts, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(size.CitationsPerFact, 1);
        this.size = size;
        sources = new SyntheticSources(size);
        series = new SyntheticSeries(size, sources);
        facts = new SyntheticFacts(size, sources, series);
        topics = new SyntheticTopics(size, facts);
    }

    /// <summary>Every file with its path below the content folder, made one by one.</summary>
    public IEnumerable<(string Path, string Text)> Files()
    {
        yield return (ContentPlaces.Settings, topics.Settings());
        yield return (ContentPlaces.Publishers, SyntheticPublishers.File(size));
        for (var topic = 0; topic < size.Topics; topic++)
            yield return ($"topics/{SyntheticTopics.Id(topic)}.md", topics.File(topic));
        for (var entity = 0; entity < size.Entities; entity++)
            yield return ($"entities/{SyntheticEntities.Id(entity)}.yaml", SyntheticEntities.File(entity));
        for (var number = 0; number < size.Series; number++)
            yield return ($"series/{SyntheticSeries.Id(number)}.yaml", series.File(number));
        for (var source = 0; source < size.Sources; source++)
            yield return ($"sources/{sources.Id(source)}.yaml", sources.File(source));
        for (var fact = 0; fact < size.Facts; fact++)
            yield return ($"facts/{SyntheticTopics.Id(facts.Topic(fact))}/{SyntheticFacts.Id(fact)}.yaml", facts.File(fact));
    }

    /// <summary>The files in memory, to be loaded as any other content.</summary>
    public MemoryContent InMemory() =>
        new(Files().Select(file => KeyValuePair.Create(file.Path, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text))));

    /// <summary>Writes the files into the <c>content</c> folder of a dossier's folder, which has to be new or empty.</summary>
    /// <returns>How many there are.</returns>
    public int WriteTo(string dossier)
    {
        if (Directory.Exists(dossier) && Directory.EnumerateFileSystemEntries(dossier).Any())
            throw new IOException($"`{dossier}` is not empty");
        var count = 0;
        foreach (var (path, text) in Files())
        {
            var file = Path.Combine(dossier, "content", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? dossier);
            File.WriteAllText(file, text);
            count++;
        }

        return count;
    }
}
