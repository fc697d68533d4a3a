namespace Dossier.Typesetting.Drawing;

/// <summary>An opaque sRGB colour.</summary>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static Color Black => default;

    /// <summary>White.</summary>
    public static Color White => new(255, 255, 255);

    /// <summary>A colour from its hexadecimal notation, as in <c>0x1F4E79</c>.</summary>
    public static Color FromRgb(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
}
