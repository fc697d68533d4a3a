namespace Dossier.Typesetting.Fonts;

/// <summary>Typographic features to apply where a font has them (OpenType feature tags in brackets).</summary>
[Flags]
public enum FontFeatures
{
    /// <summary>Plain glyphs at their plain widths.</summary>
    None = 0,

    /// <summary>Pairs of letters moved together or apart [kern].</summary>
    Kerning = 1,

    /// <summary>Standard ligatures such as fi [ccmp, liga].</summary>
    Ligatures = 2,

    /// <summary>Figures of one width, for columns of numbers [tnum].</summary>
    TabularFigures = 4,

    /// <summary>Figures as tall as capitals [lnum].</summary>
    LiningFigures = 8,

    /// <summary>Figures with ascenders and descenders, for running text [onum].</summary>
    OldStyleFigures = 16,

    /// <summary>Raised small figures and letters, for note references [sups].</summary>
    Superiors = 32,

    /// <summary>Small capitals for lower-case letters [smcp].</summary>
    SmallCapitals = 64,

    /// <summary>What running text is set with: kerning and ligatures.</summary>
    Text = Kerning | Ligatures,
}
