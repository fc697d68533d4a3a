using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Loading.Fields;

/// <summary>An id that some record names.</summary>
/// <param name="Kind">What it should lead to.</param>
/// <param name="Id">The id, where it is named.</param>
internal readonly record struct Reference(ReferenceKind Kind, Located<string> Id);

/// <summary>What ids can refer to.</summary>
internal sealed class ReferenceKind(string name, DiagnosticDescriptor unknown, string makeOne)
{
    public static readonly ReferenceKind Topic = new("topic", ReferenceDiagnostics.UnknownTopic, "write `{0}topics/{1}.md`, or let `dossier new topic` write it");
    public static readonly ReferenceKind Fact =
        new("fact", ReferenceDiagnostics.UnknownFact, "write `{0}facts/TOPIC/{1}.yaml`, or let `dossier new fact` write it");
    public static readonly ReferenceKind Source =
        new("source", ReferenceDiagnostics.UnknownSource, "write `{0}sources/{1}.yaml`, or let `dossier new source` write it");
    public static readonly ReferenceKind Publisher =
        new("publisher", ReferenceDiagnostics.UnknownPublisher, "add it to `{0}publishers.yaml`, or let `dossier new publisher` do it");
    public static readonly ReferenceKind Entity =
        new("entity", ReferenceDiagnostics.UnknownEntity, "write `{0}entities/{1}.yaml`, or let `dossier new entity` write it");
    public static readonly ReferenceKind Series =
        new("series", ReferenceDiagnostics.UnknownSeries, "write `{0}series/{1}.yaml`, or let `dossier new series` write it");
    public static readonly ReferenceKind Side = new("side", ReferenceDiagnostics.UnknownSide, "add it to `sides` in `{0}dossier.yaml`");

    /// <summary>The word for it: <c>source</c>.</summary>
    public string Name => name;

    /// <summary>The diagnostic for an id that leads nowhere.</summary>
    public DiagnosticDescriptor Unknown => unknown;

    /// <summary>How to make one, with <c>{0}</c> for the content folder and <c>{1}</c> for the id.</summary>
    public string MakeOne => makeOne;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
