namespace Dossier.Typesetting.Drawing;

/// <summary>How the items of a list are marked (ISO 32000-1, table 347).</summary>
public enum ListNumbering : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A filled disc.</summary>
    Disc,

    /// <summary>An open circle.</summary>
    Circle,

    /// <summary>A square.</summary>
    Square,

    /// <summary>1, 2, 3.</summary>
    Arabic,

    /// <summary>I, II, III.</summary>
    UpperRoman,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>A, B, C.</summary>
    UpperAlpha,

    /// <summary>a, b, c.</summary>
    LowerAlpha,
}
