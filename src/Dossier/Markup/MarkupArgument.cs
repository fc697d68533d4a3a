namespace Dossier.Markup;

/// <summary>An argument of a block.</summary>
/// <param name="Name">Its name, lower case.</param>
/// <param name="Form">What its value is.</param>
/// <param name="IsRequired">Whether the block means nothing without it.</param>
/// <param name="IsPositional">Whether it may be given without its name.</param>
public sealed record MarkupArgument(string Name, ArgumentForm Form, bool IsRequired = false, bool IsPositional = false);

/// <summary>What the value of a block's argument is.</summary>
public enum ArgumentForm
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A year, a month or a day.</summary>
    Date,

    /// <summary>A whole number, not negative.</summary>
    Count,

    /// <summary>The id of a fact.</summary>
    Fact,

    /// <summary>The id of a source.</summary>
    Source,

    /// <summary>The id of an entity.</summary>
    Entity,

    /// <summary>The id of a publisher.</summary>
    Publisher,

    /// <summary>The id of a series.</summary>
    Series,

    /// <summary>The id of a topic.</summary>
    Topic,
}
