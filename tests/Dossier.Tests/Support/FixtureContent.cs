using Dossier.Loading.Content;

namespace Dossier.Tests.Support;

/// <summary>
/// The small valid dossier of <c>Fixtures/base</c> with a fixture's own <c>content/</c> laid over it. A file <c>x.yaml.deleted</c>
/// takes <c>x.yaml</c> away; a file <c>x.yaml.fault</c> holds the name of a <see cref="ContentFault"/> that reading <c>x.yaml</c> meets,
/// for what no repository can hold, such as a file too large or a link to elsewhere.
/// </summary>
internal static class FixtureContent
{
    private const string Deleted = ".deleted";
    private const string Fault = ".fault";

    /// <summary>The base alone.</summary>
    public static MemoryContent Base() => new(Files(Path.Combine(ProjectFolders.Fixtures, "base", "content")));

    /// <summary>The base with the content folder of a fixture laid over it.</summary>
    public static MemoryContent Over(string contentFolder)
    {
        var files = Files(Path.Combine(ProjectFolders.Fixtures, "base", "content"));
        foreach (var (path, read) in Files(contentFolder))
        {
            if (path.EndsWith(Deleted, StringComparison.Ordinal))
                Assert.True(files.Remove(path[..^Deleted.Length]), $"{path} deletes a file that the base does not have");
            else if (path.EndsWith(Fault, StringComparison.Ordinal))
                files[path[..^Fault.Length]] =
                    new ContentRead(default, Enum.Parse<ContentFault>(System.Text.Encoding.UTF8.GetString(read.Bytes.Span).Trim()));
            else
                files[path] = read;
        }

        return new MemoryContent(files);
    }

    /// <summary>The base with texts laid over it, for tests that vary one file.</summary>
    public static MemoryContent With(params (string Path, string Text)[] texts)
    {
        var files = Files(Path.Combine(ProjectFolders.Fixtures, "base", "content"));
        foreach (var (path, text) in texts)
            files[path] = new ContentRead(System.Text.Encoding.UTF8.GetBytes(text));
        return new MemoryContent(files);
    }

    /// <summary>The templates that ship with the program, with texts laid over them.</summary>
    public static MemoryContent Templates(params (string Path, string Text)[] texts)
    {
        var files = Files(Path.Combine(ProjectFolders.Repository, "templates"));
        foreach (var (path, text) in texts)
            files[path] = new ContentRead(System.Text.Encoding.UTF8.GetBytes(text));
        return new MemoryContent(files);
    }

    private static Dictionary<string, ContentRead> Files(string folder) => !Directory.Exists(folder) ? [] : Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
            file => new ContentRead(File.ReadAllBytes(file)),
            StringComparer.Ordinal);
}
