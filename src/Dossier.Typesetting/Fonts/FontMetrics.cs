namespace Dossier.Typesetting.Fonts;

/// <summary>The vertical measures of a face, as fractions of the font size (multiply by the size to get points).</summary>
/// <param name="Ascent">How far the face reaches above the baseline; positive.</param>
/// <param name="Descent">How far the face reaches below the baseline; positive.</param>
/// <param name="LineGap">Recommended extra space between lines; 0 or more.</param>
/// <param name="CapHeight">Height of capital letters.</param>
/// <param name="XHeight">Height of a lower-case x.</param>
/// <param name="UnderlinePosition">Top of the underline below the baseline; positive downwards.</param>
/// <param name="UnderlineThickness">Thickness of the underline.</param>
/// <param name="ItalicAngle">Slant in degrees, counter-clockwise from the vertical: negative for italics.</param>
public sealed record FontMetrics(
    double Ascent,
    double Descent,
    double LineGap,
    double CapHeight,
    double XHeight,
    double UnderlinePosition,
    double UnderlineThickness,
    double ItalicAngle);
