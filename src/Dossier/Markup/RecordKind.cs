namespace Dossier.Markup;

/// <summary>What a link, a reference or an argument of a block may name.</summary>
public enum RecordKind
{
    /// <summary>A fact.</summary>
    Fact,

    /// <summary>A source.</summary>
    Source,

    /// <summary>An entity.</summary>
    Entity,

    /// <summary>A publisher.</summary>
    Publisher,

    /// <summary>A series.</summary>
    Series,

    /// <summary>A topic.</summary>
    Topic,

    /// <summary>A page, by its route.</summary>
    Page,
}
