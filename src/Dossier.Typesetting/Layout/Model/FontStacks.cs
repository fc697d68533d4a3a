using Dossier.Typesetting.Fonts;

namespace Dossier.Typesetting.Layout;

/// <summary>The fonts a document is set in.</summary>
/// <param name="Serif">For reading.</param>
/// <param name="Sans">For data.</param>
public sealed record FontStacks(FontStack Serif, FontStack Sans)
{
    /// <summary>For code and identifiers; the sans where nothing else is given.</summary>
    public FontStack Mono { get; init; } = Sans;

    /// <summary>The fonts that come with the typesetter.</summary>
    public static FontStacks Standard => new(StandardFonts.Text, StandardFonts.Display);

    /// <summary>The fonts for a purpose.</summary>
    public FontStack this[FontRole role] => role switch
    {
        FontRole.Serif => Serif,
        FontRole.Sans => Sans,
        _ => Mono,
    };
}
