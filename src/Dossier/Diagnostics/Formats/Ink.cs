namespace Dossier.Diagnostics.Formats;

/// <summary>What a piece of text on a terminal is, for a palette to colour.</summary>
public enum Ink
{
    /// <summary>An error and the carets under it.</summary>
    Error,

    /// <summary>A warning and the carets under it.</summary>
    Warning,

    /// <summary>A note and the line under its place.</summary>
    Note,

    /// <summary>Help.</summary>
    Help,

    /// <summary>Line numbers, arrows and rules.</summary>
    Gutter,

    /// <summary>What should stand out without a colour of its own.</summary>
    Strong,

    /// <summary>That something went well.</summary>
    Success,
}
