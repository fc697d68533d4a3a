using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;
using Dossier.Wordings;

namespace Dossier.Retrospect;

/// <summary>Leaves of a record that stays what could be known of it.</summary>
internal sealed class RecordCut(KnownRecords known, NarrativeCut narrative, DateOnly day)
{
    private string Day => DateWording.Say(EdtfDate.Of(day));

    /// <summary>The settings: their summary tells what this is instead.</summary>
    public DossierSettings Cut(DossierSettings settings) => settings with
    {
        AsOf = settings.AsOf.Value.Latest <= day ? settings.AsOf : settings.AsOf with { Value = EdtfDate.Of(day) },
        Summary = NarrativeCut.At(
            $"""
            This edition shows what could be known on {Day}: the sources that were out by then, the facts that one of them supports, and states and confidence
            as they follow from these alone. Summaries, what became of forecasts, and prose that cites nothing are left out, as nobody can tell since when
            they could be written; \{SentenceCut.Gap} stands where a text went on.

            """.ReplaceLineEndings("\n"),
            settings.Summary.Span),
        Topics = Left(settings.Topics, known.Topics),
        KeyFacts = Left(settings.KeyFacts, known.Facts),
        Expect = [],
    };

    /// <summary>A chapter.</summary>
    public Topic Cut(Topic topic) => topic with
    {
        Summary = topic.Summary with { Value = $"What could be known of it on {Day}." },
        Body = NarrativeCut.At(narrative.Cut(topic.Body.Value), topic.Body.Span),
    };

    /// <summary>A fact.</summary>
    public Fact Cut(Fact fact) => fact with
    {
        Citations = [.. fact.Citations.Where(citation => known.Sources.Contains(citation.Source.Value))],
        Quantity = fact.Quantity is { Series: { } series } quantity && !known.Series.Contains(series.Value) ? quantity with { Series = null } : fact.Quantity,
        Corrects = Left(fact.Corrects, known.Facts),
        Denies = Left(fact.Denies, known.Facts),
        Contradicts = Left(fact.Contradicts, known.Facts),
        Supersedes = Left(fact.Supersedes, known.Facts),
        Supports = Left(fact.Supports, known.Facts),
        Outcome = null,
        Note = narrative.Cut(fact.Note),
    };

    /// <summary>A source: all that it passes on is known with it.</summary>
    public Source Cut(Source source) => source with { Note = narrative.Cut(source.Note) };

    /// <summary>A publisher: nobody wrote since when it is rated otherwise than its kind.</summary>
    public static Publisher Cut(Publisher publisher) => publisher.ReliabilityWhy is null
        ? publisher
        : publisher with { Reliability = Publisher.DefaultReliability(publisher.Kind.Value), ReliabilityWhy = null };

    /// <summary>An entity: nobody wrote since when it is what its role says.</summary>
    public static Entity Cut(Entity entity) => entity with { Role = null };

    /// <summary>A series. How a number was calculated stays beside it; other remarks may tell what became of it.</summary>
    public Series Cut(Series series) => series with
    {
        Points = [.. series.Points.Where(point => known.Sources.Contains(point.Source.Value)).Select(point => point.Derived ? point : point with { Note = null })],
        Note = narrative.Cut(series.Note),
    };

    private static ImmutableArray<Located<string>> Left(ImmutableArray<Located<string>> ids, FrozenSet<string> known) =>
        [.. ids.Where(id => known.Contains(id.Value))];
}
