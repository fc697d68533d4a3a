namespace Dossier.Diagnostics.Formats;

/// <summary>A way to write down what a run found.</summary>
public interface IDiagnosticFormat
{
    /// <summary>What <c>--format</c> calls it.</summary>
    string Name { get; }

    /// <summary>What it is for, in a few words: lower case, no full stop.</summary>
    string Purpose { get; }

    /// <summary>Writes the report, its lines ended by <c>\n</c>.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="palette">The colours; formats for machines use none.</param>
    void Write(DiagnosticReport report, TextWriter writer, Palette palette);
}
