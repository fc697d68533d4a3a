using System.Collections.Concurrent;
using Dossier.Editions;

namespace Dossier.Benchmarks;

/// <summary>Writes files below a folder and remembers how large they are.</summary>
internal sealed class FolderOutput(string folder) : IOutput
{
    private readonly ConcurrentDictionary<string, long> sizes = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, long> Sizes => sizes;

    public void Write(string path, ReadOnlySpan<byte> content)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
        File.WriteAllBytes(file, content);
        sizes[path] = content.Length;
    }

    public void Write(string path, Action<Stream> write)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
        using var stream = File.Create(file);
        write(stream);
        sizes[path] = stream.Length;
    }
}
