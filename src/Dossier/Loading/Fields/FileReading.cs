using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Loading.Fields;

/// <summary>What reading one file brings besides its records: faults, and the ids that it refers to.</summary>
/// <param name="source">The file.</param>
internal sealed class FileReading(SourceText source)
{
    /// <summary>The file.</summary>
    public SourceText Source => source;

    /// <summary>The faults so far.</summary>
    public DiagnosticBag Faults { get; } = new();

    /// <summary>The ids that the file refers to, whether or not the record around them can be used.</summary>
    public List<Reference> References { get; } = [];
}
