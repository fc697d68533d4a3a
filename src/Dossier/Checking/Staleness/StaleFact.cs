using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Model;

namespace Dossier.Checking.Staleness;

internal sealed class StaleFact() : Check(new(
    "stale-fact", Severity.Note, "a quantity or an ongoing state that is older than its topic's half-life",
    "`dossier check --stale` looks for what has probably changed since it was written down: live facts that give a number, that go on without "
    + "an end (`2022/..`) or that have no time, once they are older than the `half-life` of their topic, else that of `dossier.yaml`, else "
    + "two years. Their age counts from the end of `when`, without one from their newest source. A number of a series counts only if the "
    + "series has no later point: the others are history. Look for a newer figure and let it supersede this one; what is history gets a `when` "
    + "that says so."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        if (dossier.Today is not { } today)
            yield break;
        foreach (var fact in dossier.LiveFacts.Where(fact => fact.Basis.Value != Basis.Forecast))
        {
            var halfLife = HalfLifeOf(fact, dossier.Corpus);
            if (Subject(fact, dossier.Corpus) is { } subject && Known(fact, dossier) is { } known && known < halfLife.Before(today))
                yield return At(
                    fact.When?.Span ?? fact.Statement.Span,
                    $"`{fact.Id}` tells of {subject} as of {known:yyyy-MM-dd}, more than {halfLife} before {today:yyyy-MM-dd}",
                    "look for a newer one, and let it supersede this fact");
        }
    }

    internal override string? Folded(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} facts tell of quantities or ongoing states that are older than their topic's half-life");

    internal override string FoldedDetail(ImmutableArray<Diagnostic> found)
    {
        var topics = found.CountBy(diagnostic => TopicOf(diagnostic.Span.Source.Path))
            .OrderByDescending(topic => topic.Value).ThenBy(topic => topic.Key, StringComparer.Ordinal);
        return $"by topic: {string.Join(", ", topics.Select(topic => string.Create(CultureInfo.InvariantCulture, $"{topic.Key} {topic.Value:N0}")))}";
    }

    private static string? Subject(Fact fact, Corpus corpus)
    {
        if (fact.Quantity is { } quantity)
            return IsHistory(fact, quantity, corpus) ? null : "a quantity";
        return fact.When is null or { Value.To: null } ? "an ongoing state" : null;
    }

    private static bool IsHistory(Fact fact, Quantity quantity, Corpus corpus) =>
        quantity.Series is { } id && fact.When is { } when && corpus.Series.TryGet(id.Value, out var series)
        && series.Points.Any(point => point.Period.Value.Latest > when.Value.Latest);

    /// <summary>The last day for which the fact is known to hold; null where nobody can tell.</summary>
    private static DateOnly? Known(Fact fact, CheckedDossier dossier) => fact.When is { Value.To: not null } when
        ? when.Value.Latest
        : dossier.Sources(fact.Citations.Select(citation => citation.Source.Value)).Max(source => source.Published?.Value.Latest);

    private static HalfLife HalfLifeOf(Fact fact, Corpus corpus) =>
        (corpus.Topics.TryGet(fact.Topic, out var topic) ? topic.HalfLife : null)?.Value ?? corpus.Settings.HalfLife?.Value ?? HalfLife.Default;

    // The first folder below `facts/` is the topic.
    private static string TopicOf(string path)
    {
        var folders = path.Split('/');
        return folders[Math.Min(folders.Length - 1, Array.LastIndexOf(folders, "facts") + 1)];
    }
}
