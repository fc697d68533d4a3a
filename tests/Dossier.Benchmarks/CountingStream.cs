namespace Dossier.Benchmarks;

/// <summary>Counts bytes and forgets them.</summary>
internal sealed class CountingStream : MemoryStream
{
    private long length;

    public override long Length => length;

    public override void Write(byte[] buffer, int offset, int count) => length += count;

    public override void Write(ReadOnlySpan<byte> buffer) => length += buffer.Length;

    public override void WriteByte(byte value) => length++;
}
