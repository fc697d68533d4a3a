using System.Buffers;
using System.Text.Json;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Json.Shapes;

namespace Dossier.Editions.Data.Json;

/// <summary>Writes facts one by one, for people to read; one writer a thread.</summary>
internal sealed class FactJson : IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter json;

    public FactJson() => json = new Utf8JsonWriter(buffer, JsonText.Indented);

    /// <summary>The fact as JSON; good until the next one is asked for.</summary>
    public ReadOnlyMemory<byte> Of(FactEntry fact)
    {
        buffer.ResetWrittenCount();
        json.Reset();
        FactShape.Shape.Write(json, fact);
        json.Flush();
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();
}
