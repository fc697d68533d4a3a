using System.Collections.Concurrent;
using System.Text;
using Dossier.Editions;

namespace Dossier.Tests.Editions.Data;

/// <summary>Keeps what an edition writes.</summary>
internal sealed class OutputInMemory : IOutput
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>The paths, in ordinal order.</summary>
    public IEnumerable<string> Paths => files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The bytes of a file.</summary>
    public byte[] this[string path] => files[path];

    /// <summary>The text of a file.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (!files.TryAdd(path, bytes.ToArray()))
            throw new InvalidOperationException($"{path} is written twice");
    }
}
