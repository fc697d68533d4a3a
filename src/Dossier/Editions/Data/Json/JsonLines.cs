using System.Buffers;
using System.Text.Json;

namespace Dossier.Editions.Data.Json;

/// <summary>Writes JSON values into a stream, one a line, keeping no more than some of them in memory.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly ArrayBufferWriter<byte> buffer = new(2 * FlushAt);
    private readonly Stream stream;

    public JsonLines(Stream stream)
    {
        this.stream = stream;
        Json = new Utf8JsonWriter(buffer, JsonText.Compact);
    }

    /// <summary>Where the value of the line is written.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Ends a line, and the value on it.</summary>
    public void End(ReadOnlySpan<byte> ending = default)
    {
        Json.Flush();
        Json.Reset();
        Write(ending);
        Write("\n"u8);
        if (buffer.WrittenCount < FlushAt)
            return;
        HandOn();
    }

    /// <summary>Writes bytes between two values.</summary>
    public void Write(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    /// <summary>Hands on what is still held back; the stream stays open.</summary>
    public void Dispose()
    {
        Json.Dispose();
        HandOn();
    }

    private void HandOn()
    {
        stream.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
