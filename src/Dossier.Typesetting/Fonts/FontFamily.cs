namespace Dossier.Typesetting.Fonts;

/// <summary>The four faces of one design. A family that lacks a face names a near one in its place.</summary>
public sealed record FontFamily(FontFace Regular, FontFace Bold, FontFace Italic, FontFace BoldItalic)
{
    /// <summary>A family of one face, used for every style.</summary>
    public static FontFamily Of(FontFace face) => new(face, face, face, face);

    /// <summary>The face for a style.</summary>
    public FontFace this[FontStyle style] => style switch
    {
        FontStyle.Bold => Bold,
        FontStyle.Italic => Italic,
        FontStyle.BoldItalic => BoldItalic,
        _ => Regular,
    };
}
