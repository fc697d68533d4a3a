namespace Dossier.Comparison;

/// <summary>What a value in a change is, so that whoever shows it knows what to make of it: a name for an id, a paragraph of Markdown.</summary>
public enum ValueKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Plain text in the words that readers are shown.</summary>
    Text,

    /// <summary>Markdown as the editors wrote it, line breaks within paragraphs folded.</summary>
    Markdown,

    /// <summary>A web address.</summary>
    Address,

    /// <summary>A BCP 47 language tag.</summary>
    Language,

    /// <summary>The period of a series' point, as the content writes dates.</summary>
    Period,

    /// <summary>The id of a fact.</summary>
    Fact,

    /// <summary>The id of a source.</summary>
    Source,

    /// <summary>The id of a publisher.</summary>
    Publisher,

    /// <summary>The id of an entity.</summary>
    Entity,

    /// <summary>The id of a series.</summary>
    Series,

    /// <summary>The id of a topic.</summary>
    Topic,
}
