using Dossier.Diagnostics;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Loading.Fields;

/// <summary>What a field is read from.</summary>
/// <param name="Name">The key.</param>
/// <param name="Key">Where the key stands.</param>
/// <param name="Node">The value.</param>
/// <param name="Reading">The file that is being read.</param>
/// <param name="IsItem">Whether the value is an item of a list.</param>
internal readonly record struct FieldInput(string Name, Span Key, YamlNode Node, FileReading Reading, bool IsItem = false)
{
    /// <summary>Reports a fault of the value.</summary>
    public void Fault(DiagnosticDescriptor descriptor, string message, string? help = null, string? suggestion = null) =>
        Reading.Faults.Add(descriptor.At(Node.Span, message, help, suggestion));

    /// <summary>Reports that the value is something else than expected, unless it was refused already.</summary>
    public void WrongType(string expected, string help)
    {
        if (Node is YamlScalar { IsNull: true })
            Fault(ShapeDiagnostics.EmptyValue, $"a value is missing under `{Name}`", IsItem ? "write the item, or delete it" : help);
        else if (Node is not YamlRefused)
            Fault(ShapeDiagnostics.WrongType, $"`{Name}` must be {expected}, not {Node.KindName}", help);
    }
}
