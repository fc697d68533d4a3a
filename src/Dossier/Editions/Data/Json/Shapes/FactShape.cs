using Dossier.Editions.Data.Entries;
using static Dossier.Editions.Data.Json.MembersOf<Dossier.Editions.Data.Entries.FactEntry>;

namespace Dossier.Editions.Data.Json.Shapes;

/// <summary>A fact with all that its file says and all that follows for it.</summary>
internal static class FactShape
{
    public static JsonShape<FactEntry> Shape { get; } = new()
    {
        Name = "fact",
        Description = "one neutral statement with its basis, time, attribution and citations, and what is derived from them",
        Values =
        [
            String("id", "the fact", entry => entry.Fact.Id),
            String("topic", "the chapter that it belongs to", entry => entry.Fact.Topic),
            String("statement", "one neutral sentence", entry => entry.Fact.Statement.Value),
            Word("state", "what a reader is told of it first, derived", entry => entry.Finding.State),
            Object("confidence", ConfidenceShape.Shape, "how sure one may be, derived", entry => entry.Finding),
            Strings("origins", "the sources in which it was first claimed: ids", entry => entry.Finding.Origins),
            Strings("independentOrigins", "the distinct voices among the origins' publishers", entry => entry.Finding.IndependentOrigins),
            Word("basis", "how the claim is known, never how sure one may be of it", entry => entry.Fact.Basis.Value),
            OptionalString("when", "the time that the statement is about, ISO 8601-2 (EDTF)", entry => entry.Fact.When?.Value.ToString()),
            String("attribution", "whose claim it is, in words", entry => entry.Fact.Attribution.Value),
            Flag("unnamedSources", "whether the claim rests on people who are not named", entry => entry.Fact.UnnamedSources),
            Listed("entities", "the entities that it is about: ids", entry => entry.Fact.Entities),
            OptionalObject("quantity", QuantityShape.Shape, "the number in it", entry => entry.Fact.Quantity),
            Objects("citations", CitationShape.Shape, "the citations, in the editors' order", entry => entry.Citations),
            .. FactRelations.All.Select(relation => Listed(relation.Word, relation.Description, entry => relation.Targets(entry.Fact))),
            OptionalWord("outcome", "what became of a forecast, once known", entry => entry.Fact.Outcome?.Value),
            Languages("translations", "the statement in other languages, by BCP 47 tag", entry => entry.Fact.Translations),
            OptionalString("note", "the editors' note, Markdown", entry => entry.Fact.Note?.Value),
            Strings("correctedBy", "facts that correct this one", entry => entry.Finding.CorrectedBy),
            Strings("supersededBy", "facts that supersede this one", entry => entry.Finding.SupersededBy),
            Strings("deniedBy", "live facts that deny this one", entry => entry.Finding.DeniedBy),
            Strings(
                "contradictedBy",
                "live facts that contradict this one, in whichever direction it was written",
                entry => entry.Finding.ContradictedBy),
            Strings("supportedBy", "facts that support this one", entry => entry.Finding.SupportedBy),
            Strings("namedInTopics", "topics whose narrative names this fact", entry => entry.Finding.NamedInTopics),
            OptionalString(
                "knownOn",
                "the day whose knowledge of it this is, where what could not be known then was left out",
                entry => DossierShape.KnownOn(entry.Dataset.Corpus)),
        ],
    };
}
