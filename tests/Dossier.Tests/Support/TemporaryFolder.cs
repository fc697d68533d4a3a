namespace Dossier.Tests.Support;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its absolute path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("dossier-test-").FullName;

    /// <summary>The absolute path of something in it.</summary>
    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file and the folders above it.</summary>
    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative]) ?? Path);
        File.WriteAllText(this[relative], text);
    }

    /// <summary>Writes a file of bytes and the folders above it.</summary>
    public void Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative]) ?? Path);
        File.WriteAllBytes(this[relative], bytes);
    }

    /// <summary>Every file in a folder of it, hidden ones included, with its text, by path.</summary>
    public SortedDictionary<string, string> Files(string relative = "")
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var folder = this[relative];
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files.Add(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
        return files;
    }

    /// <summary>The names of what lies directly in it.</summary>
    public IReadOnlyList<string> Names() =>
        [.. Directory.EnumerateFileSystemEntries(Path).Select(entry => System.IO.Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
