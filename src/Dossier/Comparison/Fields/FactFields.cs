using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Wordings;

namespace Dossier.Comparison.Fields;

/// <summary>The values of facts.</summary>
internal static class FactFields
{
    private static readonly ChangedField Topic = new("topic", "topic", ValueKind.Topic);
    private static readonly ChangedField Statement = new("statement", "statement");
    private static readonly ChangedField Basis = new("basis", "basis");
    private static readonly ChangedField When = new("when", "when");
    private static readonly ChangedField Attribution = new("attribution", "attribution");
    private static readonly ChangedField UnnamedSources = new("unnamed-sources", "rests on unnamed people");
    private static readonly ChangedField Entity = new("entity", "entity", ValueKind.Entity, ValueKind.Entity);
    private static readonly ChangedField Quantity = new("quantity", "quantity");
    private static readonly ChangedField Change = new("change", "published change");
    private static readonly ChangedField Series = new("series", "series of the quantity", ValueKind.Series);
    private static readonly ChangedField Corrects = Relation("corrects", "corrects");
    private static readonly ChangedField Denies = Relation("denies", "denies");
    private static readonly ChangedField Contradicts = Relation("contradicts", "contradicts");
    private static readonly ChangedField Supersedes = Relation("supersedes", "supersedes");
    private static readonly ChangedField Supports = Relation("supports", "supports");
    private static readonly ChangedField Outcome = new("outcome", "outcome");
    private static readonly ChangedField Translation = new("translation", "translation", ValueKind.Text, ValueKind.Language);
    private static readonly ChangedField Note = new("note", "note", ValueKind.Markdown);

    private static readonly ImmutableArray<ChangedField> Asserted =
        [Statement, Basis, When, Attribution, UnnamedSources, Quantity, Change, Corrects, Denies, Contradicts, Supersedes, Outcome];

    /// <summary>In the order in which facts are written.</summary>
    public static ImmutableArray<ChangedField> All { get; } =
    [
        Topic, Statement, Basis, When, Attribution, UnnamedSources, Entity, Quantity, Change, Series, .. CitationFields.All, Corrects, Denies,
        Contradicts, Supersedes, Supports, Outcome, Translation, Note,
    ];

    /// <summary>Whether a field is what the sources are cited for.</summary>
    public static bool IsClaim(ChangedField field) => field == Statement || field == Quantity || field == Change;

    /// <summary>
    /// Whether a field is part of what a fact asserts, or decides its state: a value that was published and is replaced was a mistake, or
    /// read as one.
    /// </summary>
    public static bool IsAsserted(ChangedField field) => Asserted.Contains(field);

    /// <summary>Whether a field belongs to a citation.</summary>
    public static bool IsOfCitations(ChangedField field) => CitationFields.All.Contains(field);

    /// <summary>The values of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="citations">Its citations with the numbers by which those of the other version are told from them.</param>
    public static FieldList Of(Fact fact, ImmutableArray<NumberedCitation> citations)
    {
        var values = new FieldList(All);
        values.Add(Topic, fact.Topic);
        values.Add(Statement, fact.Statement);
        values.Add(Basis, StateWording.Say(fact.Basis.Value), fact.Basis.Value);
        values.Add(When, fact.When);
        values.Add(Attribution, fact.Attribution);
        values.AddFlag(UnnamedSources, fact.UnnamedSources);
        values.AddEach(Entity, fact.Entities);
        values.Add(Quantity, fact.Quantity is { } quantity ? NumberWording.Say(quantity) : null, fact.Quantity);
        values.Add(Change, fact.Quantity?.Change is { } change ? NumberWording.Say(change) : null, fact.Quantity?.Change);
        values.Add(Series, fact.Quantity?.Series);
        foreach (var citation in citations)
            CitationFields.Add(citation, values);
        values.AddEach(Corrects, fact.Corrects);
        values.AddEach(Denies, fact.Denies);
        values.AddEach(Contradicts, fact.Contradicts);
        values.AddEach(Supersedes, fact.Supersedes);
        values.AddEach(Supports, fact.Supports);
        values.Add(Outcome, fact.Outcome is { } outcome ? StateWording.Say(outcome.Value) : null, fact.Outcome?.Value);
        values.AddEach(Translation, fact.Translations);
        values.AddMarkdown(Note, fact.Note);
        return values;
    }

    private static ChangedField Relation(string code, string title) => new(code, title, ValueKind.Fact, ValueKind.Fact);
}
