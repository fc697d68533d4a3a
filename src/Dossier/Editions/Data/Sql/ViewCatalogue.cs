using System.Collections.Immutable;

namespace Dossier.Editions.Data.Sql;

/// <summary>The views of both databases.</summary>
internal static class ViewCatalogue
{
    /// <summary>Every view.</summary>
    public static ImmutableArray<View> All { get; } =
    [
        new(
            "v_citations",
            "one row a citation, with the words of the fact, the source and the publisher",
            """
            SELECT c.fact, f.topic, f.statement, f.state, f.confidence, c.number, c.source, s.title AS source_title, s.author, p.name AS publisher_name,
              s.published_edtf, s.url, s.archive_url, c.locator, c.excerpt, c.origins, c.voices, c.direct, c.independent
            FROM citations c
            JOIN facts f ON f.id = c.fact
            JOIN sources s ON s.id = c.source
            JOIN publishers p ON p.id = s.publisher
            """),
        new(
            "v_fact_origins",
            "one row an origin of a fact, with how many of its citations lead there",
            """
            SELECT o.fact, f.topic, f.statement, o.origin, s.title AS origin_title, s.url AS origin_url, s.published_edtf, o.publisher, o.voice,
              count(*) AS citation_count
            FROM citation_origins o
            JOIN facts f ON f.id = o.fact
            JOIN sources s ON s.id = o.origin
            GROUP BY o.fact, f.topic, f.statement, o.origin, s.title, s.url, s.published_edtf, o.publisher, o.voice
            """),
        new(
            "v_single_source_facts",
            "one row a live fact that one voice alone stands behind, however many pages pass it on",
            """
            SELECT f.id AS fact, f.topic, f.statement, f.state, f.confidence, min(o.voice) AS voice, f.origin_count, f.citation_count
            FROM facts f
            JOIN citation_origins o ON o.fact = f.id
            WHERE f.independent_origin_count = 1 AND f.state NOT IN ('in-error', 'superseded')
            GROUP BY f.id, f.topic, f.statement, f.state, f.confidence, f.origin_count, f.citation_count
            """),
        new(
            "v_facts_lost_with_source",
            "one row a fact that has no origin left if a source, and all that only relays it, is taken away",
            """
            SELECT i.source, s.title AS source_title, s.publisher, i.fact, f.topic, f.statement, f.state, f.confidence
            FROM source_impact i
            JOIN sources s ON s.id = i.source
            JOIN facts f ON f.id = i.fact
            WHERE i.effect = 'orphaned'
            """),
        new(
            "v_facts_weakened_with_source",
            "one row a fact that keeps an origin and loses confidence if a source is taken away",
            """
            SELECT i.source, s.title AS source_title, s.publisher, i.fact, f.topic, f.statement, i.confidence_from, i.confidence_to
            FROM source_impact i
            JOIN sources s ON s.id = i.source
            JOIN facts f ON f.id = i.fact
            WHERE i.effect = 'weakened'
            """),
        new(
            "v_origin_fan_out",
            "one row a source in which claims begin, with how many sources pass it on and how many facts rest on it",
            """
            SELECT s.id AS source, s.title, s.publisher, p.voice, p.side, s.published_edtf, s.fan_out, s.origin_of_count
            FROM sources s
            JOIN publishers p ON p.id = s.publisher
            WHERE s.is_origin AND (s.fan_out > 0 OR s.origin_of_count > 0)
            """),
        new(
            "v_disputes",
            "one row a pair of live facts that do not fit, side by side",
            """
            SELECT d.kind, d.claim, c.statement AS claim_statement, c.confidence AS claim_confidence,
              d.objection, o.statement AS objection_statement, o.confidence AS objection_confidence
            FROM disputes d
            JOIN facts c ON c.id = d.claim
            JOIN facts o ON o.id = d.objection
            """),
        new(
            "v_corrections",
            "one row a fact in error with one that has it right",
            """
            SELECT c.error, e.statement AS error_statement, c.corrected_by, r.statement AS corrected_statement
            FROM corrections c
            JOIN facts e ON e.id = c.error
            JOIN facts r ON r.id = c.corrected_by
            """),
        new(
            "v_timeline",
            "one row a fact that has a time; order by when_from, when_to, fact",
            """
            SELECT f.when_from, f.when_to, f.when_edtf, f.id AS fact, f.topic, f.statement, f.state, f.confidence
            FROM facts f
            WHERE f.when_edtf IS NOT NULL
            """),
        new(
            "v_confidence_trace",
            "one row a step that led to a fact's confidence; order by fact, position",
            """
            SELECT t.fact, f.statement, f.confidence, t.position, t.rule, r.title AS rule_title, t.step, t.reason
            FROM confidence_steps t
            JOIN facts f ON f.id = t.fact
            JOIN confidence_rules r ON r.code = t.rule
            """),
        new(
            "v_series_points",
            "one row a number of a series, with its unit and who gives it; order by series, period_from",
            """
            SELECT n.series, e.title, e.unit, n.period_edtf, n.period_from, n.period_to, n.value, n.value_text, n.derived, n.source,
              p.name AS publisher_name, n.note
            FROM series_points n
            JOIN series e ON e.id = n.series
            JOIN sources s ON s.id = n.source
            JOIN publishers p ON p.id = s.publisher
            """),
        new(
            "v_sides_by_topic",
            "one row a side that is heard in a topic: how many live facts have an origin that speaks for it",
            """
            SELECT f.topic, p.side, count(DISTINCT f.id) AS fact_count, count(DISTINCT o.origin) AS origin_count
            FROM citation_origins o
            JOIN facts f ON f.id = o.fact
            JOIN publishers p ON p.id = o.publisher
            WHERE f.state NOT IN ('in-error', 'superseded')
            GROUP BY f.topic, p.side
            """),
    ];
}
