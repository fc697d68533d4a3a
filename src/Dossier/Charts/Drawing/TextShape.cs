namespace Dossier.Charts;

/// <summary>A line of text.</summary>
/// <param name="X">Where its anchor is.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Text">The text.</param>
/// <param name="Anchor">Which of its ends is at <paramref name="X"/>.</param>
/// <param name="Role">What it is, hence how large.</param>
/// <param name="Language">A BCP 47 tag, or null for that of the dossier.</param>
public sealed record TextShape(double X, double Y, string Text, TextAnchor Anchor = TextAnchor.Start, TextRole Role = TextRole.Label,
    string? Language = null) : Shape;

/// <summary>Which part of a text stands at its place.</summary>
public enum TextAnchor
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}

/// <summary>What a text in a drawing is.</summary>
public enum TextRole
{
    /// <summary>A value or a name: sans, 13 pixels.</summary>
    Label,

    /// <summary>A scale, a remark: sans, 12 pixels, quieter.</summary>
    Sub,

    /// <summary>A name that counts: sans, 13 pixels, semi-bold.</summary>
    Strong,

    /// <summary>A number to be seen first: serif, 24 pixels, semi-bold.</summary>
    Big,
}
