using System.Runtime.InteropServices;

namespace Dossier.Typesetting.Fonts;

/// <summary>One glyph of a run, and the characters it stands for.</summary>
/// <param name="Id">Index of the glyph in its face; 0 is the box for characters that no font has.</param>
/// <param name="TextLength">Length of the text it stands for, in UTF-16 units: more than 1 for ligatures and surrogate pairs.</param>
/// <param name="TextStart">Where that text begins in <see cref="GlyphRun.Text"/>, in UTF-16 units.</param>
/// <param name="Advance">Distance to the next glyph in points, kerning included.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Glyph(ushort Id, ushort TextLength, int TextStart, float Advance)
{
    /// <summary>Where the text it stands for ends, exclusive.</summary>
    public int TextEnd => TextStart + TextLength;
}
