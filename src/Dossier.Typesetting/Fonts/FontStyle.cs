namespace Dossier.Typesetting.Fonts;

/// <summary>Which face of a family text is set in.</summary>
[Flags]
public enum FontStyle
{
    /// <summary>Upright, of normal weight.</summary>
    Regular = 0,

    /// <summary>Upright and bold.</summary>
    Bold = 1,

    /// <summary>Italic, of normal weight.</summary>
    Italic = 2,

    /// <summary>Bold italic.</summary>
    BoldItalic = Bold | Italic,
}
