using Dossier.Typesetting.Fonts;

namespace Dossier.Typesetting.Pdf;

/// <summary>The faces a document uses, in order of first use.</summary>
internal sealed class FontUses
{
    private readonly Dictionary<FontFace, FontUse> byFace = [];
    private readonly List<FontUse> all = [];
    private readonly SortedSet<int> missing = [];

    public IReadOnlyList<FontUse> All => all;

    /// <summary>Characters that were drawn as boxes.</summary>
    public IReadOnlySet<int> Missing => missing;

    public FontUse Of(FontFace face)
    {
        if (byFace.TryGetValue(face, out var use))
            return use;
        use = new FontUse(face, all.Count + 1);
        byFace.Add(face, use);
        all.Add(use);
        return use;
    }

    public void ReportMissing(GlyphRun run, in Glyph glyph) => missing.Add(Characters.At(run.Text, glyph.TextStart, out _));
}
