using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dossier.Typesetting.Fonts;

/// <summary>Families in order of preference: each character is set in the first one that has it.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "Font stack is what typesetters call it; it is no collection that pushes and pops.")]
public sealed class FontStack
{
    /// <summary>A stack of one or more families, the preferred one first.</summary>
    public FontStack(params ImmutableArray<FontFamily> families)
    {
        ArgumentOutOfRangeException.ThrowIfZero(families.Length);
        Families = families;
    }

    /// <summary>The families, the preferred one first.</summary>
    public ImmutableArray<FontFamily> Families { get; }

    /// <summary>The face that characters are set in where it has them; its metrics are those of the text.</summary>
    public FontFace Primary(FontStyle style) => Families[0][style];

    /// <summary>The first face that has the character, or null where none has it (the primary face then draws its box).</summary>
    public FontFace? FaceFor(int codePoint, FontStyle style)
    {
        foreach (var family in Families)
        {
            if (family[style].Covers(codePoint))
                return family[style];
        }

        return null;
    }
}
