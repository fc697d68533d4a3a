using System.Collections.Immutable;
using System.Text;
using Dossier.Build.Capturing;
using Dossier.Drafting;

namespace Dossier.Build;

/// <summary>Writes changes into the content folder: the one place where the program changes what the editors wrote.</summary>
internal static class ContentChanges
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Makes the changes; new files first, so that what lists them is never ahead of them.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="changes">The changes. A file that is to be new must not exist.</param>
    /// <returns>What kept a file from being written, or null. What was written before it stays.</returns>
    public static BuildFault? Write(string folder, ImmutableArray<ContentChange> changes)
    {
        foreach (var change in changes.OrderBy(change => change.Replaces))
        {
            if (Write(folder, change) is { } fault)
                return fault;
        }

        return null;
    }

    private static BuildFault? Write(string folder, ContentChange change)
    {
        var path = Path.Combine(folder, change.Path.Replace('/', Path.DirectorySeparatorChar));
        if (LinkAbove(folder, path) is { } link)
            return new BuildFault($"`{change.Path}` would be written through the symbolic link `{link}`", "put a folder of its own there");
        if (!change.Replaces && Path.Exists(path))
            return new BuildFault($"`{change.Path}` exists already", "nothing is overwritten: give another id with --id, or edit that file");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            if (change.Replaces)
                return SafeFile.Write(path, change.Text, change.Path);
            Disk.Real.WriteNew(path, Utf8.GetBytes(change.Text));
            return null;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return DiskFault.Of(fault, $"write `{change.Path}`");
        }
    }

    private static string? LinkAbove(string folder, string path)
    {
        for (var at = Path.GetDirectoryName(path); at is not null && at.Length > folder.Length; at = Path.GetDirectoryName(at))
        {
            if (new DirectoryInfo(at) is { Exists: true } directory && directory.Attributes.HasFlag(FileAttributes.ReparsePoint))
                return Path.GetRelativePath(folder, at).Replace('\\', '/');
        }

        return null;
    }
}
