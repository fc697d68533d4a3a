using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Dossier.Editions;

namespace Dossier.Tests.Support;

/// <summary>An output that stays in memory.</summary>
internal sealed class MemoryOutput : IOutput
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>What was written, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

    public IReadOnlyCollection<OutputFile> Written =>
        [.. files.Select(file => new OutputFile(file.Key, file.Value.Length, Convert.ToHexStringLower(SHA256.HashData(file.Value))))];

    /// <summary>The paths in ordinal order.</summary>
    public IEnumerable<string> Paths => files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The bytes of a file.</summary>
    public byte[] this[string path] => files[path];

    /// <summary>A file as text.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    public void Write(string path, ReadOnlySpan<byte> bytes) => Assert.True(files.TryAdd(path, bytes.ToArray()), $"{path} was written twice");
}
