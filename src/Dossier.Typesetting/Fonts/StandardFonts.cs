namespace Dossier.Typesetting.Fonts;

/// <summary>The fonts that come with the typesetter, each read on first use. Their licences lie beside them.</summary>
public static class StandardFonts
{
    private static readonly Lazy<FontFamily> LazySerif = new(() => Load("NotoSerif"));
    private static readonly Lazy<FontFamily> LazySans = new(() => Load("Lato"));
    private static readonly Lazy<FontFamily> LazyFallback = new(() => FontFamily.Of(Face("DroidSansFallbackFull")));
    private static readonly Lazy<FontStack> LazyText = new(() => new FontStack(Serif, Sans, Fallback));
    private static readonly Lazy<FontStack> LazyDisplay = new(() => new FontStack(Sans, Serif, Fallback));

    /// <summary>Noto Serif: Latin, Greek and Cyrillic, for running text.</summary>
    public static FontFamily Serif => LazySerif.Value;

    /// <summary>Lato: Latin, Greek and Cyrillic, for headings, tables and charts.</summary>
    public static FontFamily Sans => LazySans.Value;

    /// <summary>Droid Sans Fallback: Chinese, Japanese and Korean, one face for all styles.</summary>
    public static FontFamily Fallback => LazyFallback.Value;

    /// <summary>Serif, then Sans, then Fallback.</summary>
    public static FontStack Text => LazyText.Value;

    /// <summary>Sans, then Serif, then Fallback.</summary>
    public static FontStack Display => LazyDisplay.Value;

    private static FontFamily Load(string name) =>
        new(Face($"{name}-Regular"), Face($"{name}-Bold"), Face($"{name}-Italic"), Face($"{name}-BoldItalic"));

    private static FontFace Face(string name)
    {
        using var stream = typeof(StandardFonts).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")
            ?? throw new FontException($"The font {name} is missing from the program.");
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return FontFace.Load(data);
    }
}
