using Dossier.Diagnostics;
using Dossier.Loading.Fields;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Rules;

/// <summary>What has to hold within one fact.</summary>
internal static class FactRules
{
    /// <summary>The longest statement, in UTF-16 units.</summary>
    public const int LongestStatement = 600;

    /// <summary>The longest excerpt, in words.</summary>
    public const int LongestExcerpt = 25;

    /// <summary>Reports a statement that is not one sentence of fair length.</summary>
    public static void CheckStatement(Located<string> statement, FileReading reading)
    {
        var text = statement.Value;
        if (text.Length > LongestStatement)
            reading.Faults.Add(RuleDiagnostics.StatementTooLong.At(
                statement.Span, $"the statement has {text.Length} characters, more than {LongestStatement}",
                "make several facts of it, or move details into `note`"));
        if (Sentences.Second(text) is >= 0 and var second)
            reading.Faults.Add(RuleDiagnostics.SeveralSentences.At(
                TextPlaces.Within(statement, second, text.Length), "a second sentence begins here",
                "make a fact of its own of it, or move it into `note`"));
        if (!Sentences.IsFinished(text))
            reading.Faults.Add(RuleDiagnostics.UnfinishedSentence.At(
                TextPlaces.Within(statement, text.Length - 1, text.Length), "the statement does not end like a sentence",
                "end it with a full stop"));
    }

    /// <summary>Reports an excerpt that is no longer a short quotation.</summary>
    public static void CheckExcerpt(Located<string> excerpt, FileReading reading)
    {
        var words = WordCount.Of(excerpt.Value);
        if (words > LongestExcerpt)
            reading.Faults.Add(RuleDiagnostics.ExcerptTooLong.At(
                excerpt.Span, $"the excerpt has {words} words, more than {LongestExcerpt}", "quote only the words that matter"));
    }

    /// <summary>Reports what does not fit together in a fact.</summary>
    public static void Check(Fact fact, RecordReader record)
    {
        if (fact.Outcome is { } outcome && fact.Basis.Value != Basis.Forecast)
            record.Fault(RuleDiagnostics.OutcomeWithoutForecast.At(
                outcome.Span, "only a forecast has an outcome", "delete `outcome`, or write `basis: forecast`",
                notes: new DiagnosticNote(fact.Basis.Span, "this is the fact's basis")));
        CheckCitations(fact, record);
        foreach (var relation in Relations.All)
        {
            foreach (var other in relation.Of(fact).Where(other => other.Value == fact.Id))
                record.Fault(RuleDiagnostics.SelfRelation.At(other.Span, $"the fact {relation.Verb} itself", "name the other fact"));
        }
    }

    private static void CheckCitations(Fact fact, RecordReader record)
    {
        var first = new Dictionary<(string Source, string? Locator, string? Origin), Citation>();
        foreach (var citation in fact.Citations)
        {
            if (first.TryAdd((citation.Source.Value, citation.Locator?.Value, citation.Origin?.Value), citation))
                continue;
            var earlier = first[(citation.Source.Value, citation.Locator?.Value, citation.Origin?.Value)];
            record.Fault(RuleDiagnostics.DuplicateCitation.At(
                citation.Source.Span, $"`{citation.Source.Value}` is cited twice for one place",
                "delete one of the two, or give each its locator",
                notes: new DiagnosticNote(earlier.Source.Span, "it is cited here first")));
        }
    }
}
