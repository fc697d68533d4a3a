using Dossier.Diagnostics;

namespace Dossier.Markup;

/// <summary>What the markup must know of the records that it names; the pages supply it.</summary>
public interface IRecordNames
{
    /// <summary>Whether there is a record of this kind with this id, or a page with this route.</summary>
    bool Exists(RecordKind kind, string id);

    /// <summary>The ids that exist, for the nearest name; only asked for where an id is unknown.</summary>
    IEnumerable<string> Known(RecordKind kind);

    /// <summary>The descriptor for an id that is not known: <c>unknown-fact</c>, <c>unknown-source</c> and so on.</summary>
    DiagnosticDescriptor Unknown(RecordKind kind);
}
