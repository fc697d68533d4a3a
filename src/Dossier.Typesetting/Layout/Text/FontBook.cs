using Dossier.Typesetting.Fonts;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>The fonts in use at their sizes.</summary>
internal sealed class FontBook
{
    // a size out of these bounds is a slip: nothing could be read, or nothing fit
    private const double Smallest = 1;
    private const double Largest = 200;

    private const double SmallScale = 0.64;
    private const double Raise = 0.36;
    private const double Lower = -0.14;

    private readonly Dictionary<(FontRole, FontStyle, double, FontFeatures), TextFont> fonts = [];
    private readonly FontStacks stacks;
    private readonly Warnings warnings;

    public FontBook(FontStacks stacks, Warnings warnings) => (this.stacks, this.warnings) = (stacks, warnings);

    /// <summary>The font for a role and style at a size in points.</summary>
    public TextFont Find(FontRole role, FontStyle style, double size, FontFeatures features)
    {
        size = Math.Clamp(size, Smallest, Largest);
        var key = (role, style, size, features);
        if (!fonts.TryGetValue(key, out var font))
            fonts.Add(key, font = new TextFont(stacks[role], style, size, features, Check));
        return font;
    }

    /// <summary>The font of a paragraph.</summary>
    public TextFont Find(ParagraphStyle style)
    {
        var face = (style.Bold ? FontStyle.Bold : 0) | (style.Italic ? FontStyle.Italic : 0);
        return Find(style.Family, face, style.Size, FontFeatures.Text | (style.TabularFigures ? FontFeatures.TabularFigures : 0));
    }

    /// <summary>The font of a run of text, and how far it stands above the baseline, in points.</summary>
    public (TextFont Font, double Rise) Resolve(ParagraphStyle paragraph, TextStyle style, string text)
    {
        var role = style.Family ?? paragraph.Family;
        var face = (paragraph.Bold || style.Bold ? FontStyle.Bold : 0) | (paragraph.Italic != style.Italic ? FontStyle.Italic : 0);
        var features = FontFeatures.Text | style.Features | (paragraph.TabularFigures ? FontFeatures.TabularFigures : 0);
        double size = style.Size ?? paragraph.Size;
        if (style.Rise == TextRise.None)
            return (Find(role, face, size, features), 0);
        // a font's own raised figures are as dark as its text, figures made smaller are not
        if (style.Rise == TextRise.Superscript && Shaper.Supports(text, stacks[role].Primary(face), FontFeatures.Superiors))
            return (Find(role, face, size, features | FontFeatures.Superiors), 0);
        return (Find(role, face, size * SmallScale, features), size * (style.Rise == TextRise.Superscript ? Raise : Lower));
    }

    private void Check(ShapedText word)
    {
        foreach (var run in word.Runs)
        {
            foreach (var glyph in run.Glyphs)
            {
                if (glyph.Id == 0)
                    warnings.Missing(word.Text, glyph.TextStart);
            }
        }
    }
}
