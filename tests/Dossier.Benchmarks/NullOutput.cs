using Dossier.Editions;

namespace Dossier.Benchmarks;

/// <summary>Takes files and forgets them, so that the disk is not measured.</summary>
internal sealed class NullOutput : IOutput
{
    private long bytes;

    public long Bytes => Interlocked.Read(ref bytes);

    public void Write(string path, ReadOnlySpan<byte> content) => Interlocked.Add(ref bytes, content.Length);

    public void Write(string path, Action<Stream> write)
    {
        using var counting = new CountingStream();
        write(counting);
        Interlocked.Add(ref bytes, counting.Length);
    }
}
