using Dossier.Diagnostics.Formats;

namespace Dossier.Comparison.Formats;

/// <summary>A way to write down what changed.</summary>
public interface IDiffFormat
{
    /// <summary>What <c>--format</c> calls it.</summary>
    string Name { get; }

    /// <summary>What it is for, in a few words: lower case, no full stop.</summary>
    string Purpose { get; }

    /// <summary>Writes the diff, its lines ended by <c>\n</c>.</summary>
    /// <param name="diff">What changed.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="palette">The colours; only the format for terminals uses them.</param>
    /// <param name="width">How many columns there are; only the format for terminals asks.</param>
    void Write(Diff diff, TextWriter writer, Palette palette, int width);
}
