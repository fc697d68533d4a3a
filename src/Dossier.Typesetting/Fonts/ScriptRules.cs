namespace Dossier.Typesetting.Fonts;

/// <summary>What a face does with text of one script.</summary>
internal sealed class ScriptRules
{
    private static readonly (FontFeatures Feature, string Tag)[] Substitutions =
    [
        (FontFeatures.TabularFigures, "tnum"),
        (FontFeatures.LiningFigures, "lnum"),
        (FontFeatures.OldStyleFigures, "onum"),
        (FontFeatures.Superiors, "sups"),
        (FontFeatures.SmallCapitals, "smcp"),
    ];

    private readonly LayoutTable substitution;
    private readonly Script script;
    private readonly int glyphCount;

    /// <summary>By the bits of the features asked for, made on first use; two threads may both make one, which is the same.</summary>
    private readonly SingleSubstitutions?[] singles = new SingleSubstitutions?[(int)FontFeatures.SmallCapitals * 2];

    public ScriptRules(LayoutTable substitution, LayoutTable positioning, FontTable kern, Script script, int glyphCount)
    {
        this.substitution = substitution;
        this.script = script;
        this.glyphCount = glyphCount;
        Kerning = new Kerning(positioning, script, kern);
        Ligatures = new Ligatures(substitution.Lookups(script, "ccmp", "liga"), glyphCount);
    }

    public Kerning Kerning { get; }

    public Ligatures Ligatures { get; }

    /// <summary>The form of a glyph under the features asked for.</summary>
    public ushort Form(ushort glyph, FontFeatures features)
    {
        var asked = (int)(features & ~FontFeatures.Text) & (singles.Length - 1);
        if (asked == 0)
            return glyph;
        var forms = Volatile.Read(ref singles[asked]);
        if (forms is null)
            Volatile.Write(ref singles[asked], forms = Make((FontFeatures)asked));
        return forms.Of(glyph);
    }

    private SingleSubstitutions Make(FontFeatures features)
    {
        string[] tags = [.. Substitutions.Where(pair => features.HasFlag(pair.Feature)).Select(pair => pair.Tag)];
        return new SingleSubstitutions(substitution.Lookups(script, tags), glyphCount);
    }
}
