namespace Dossier.Build;

/// <summary>The real disk.</summary>
internal sealed class Disk : IDisk
{
    private const int StreamBuffer = 1 << 16;

    /// <summary>The one there is.</summary>
    public static Disk Real { get; } = new();

    /// <inheritdoc/>
    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    /// <inheritdoc/>
    public void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        // A handle without a stream: no buffer to fill for each of thousands of small files.
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, bytes, fileOffset: 0);
    }

    /// <inheritdoc/>
    public Stream CreateNew(string path) => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, StreamBuffer);

    /// <inheritdoc/>
    public void CopyFile(string from, string to) => File.Copy(from, to);

    /// <inheritdoc/>
    public void MoveFolder(string from, string to) => Directory.Move(from, to);

    /// <inheritdoc/>
    public bool TryExchange(string one, string other) => AtomicExchange.Try(one, other);

    /// <inheritdoc/>
    public void DeleteFolder(string path) => Directory.Delete(path, recursive: true);
}
