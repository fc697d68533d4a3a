namespace Dossier.Typesetting.Drawing;

/// <summary>How a page's number is written.</summary>
public enum PageNumberStyle : byte
{
    /// <summary>1, 2, 3.</summary>
    Arabic,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>I, II, III.</summary>
    UpperRoman,

    /// <summary>a, b, c.</summary>
    LowerLetters,

    /// <summary>The prefix alone, such as "Cover".</summary>
    None,
}

/// <summary>What viewers call a page (ISO 32000-1, 12.4.2).</summary>
/// <param name="Style">How the number is written.</param>
/// <param name="Number">The number, from 1.</param>
/// <param name="Prefix">Text before the number.</param>
public sealed record PageLabel(PageNumberStyle Style, int Number, string Prefix = "");
