using System.Collections.Immutable;

namespace Dossier.Loading.Content;

/// <summary>Where the content comes from: a folder on disk, a revision in git, or memory.</summary>
public interface IContentSource
{
    /// <summary>The largest file that is read, in bytes.</summary>
    const int LargestFile = 1024 * 1024;

    /// <summary>All files, in any order; empty where the folder does not exist.</summary>
    ImmutableArray<ContentEntry> List();

    /// <summary>
    /// Reads one of the listed files; may be called from several threads at once, and throws nothing for a file that is not there.
    /// </summary>
    /// <param name="path">The path as it was listed.</param>
    ContentRead Read(string path);
}

/// <summary>A file that a content source holds.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c> on every system.</param>
/// <param name="Fault">Why it must not be read, where that is known without opening it.</param>
public sealed record ContentEntry(string Path, ContentFault Fault = ContentFault.None);

/// <summary>What came of reading a file.</summary>
/// <param name="Bytes">Its bytes; empty where there is a fault.</param>
/// <param name="Fault">Why there are none.</param>
public readonly record struct ContentRead(ReadOnlyMemory<byte> Bytes, ContentFault Fault = ContentFault.None);

/// <summary>Why a file is not read.</summary>
public enum ContentFault
{
    /// <summary>It is read.</summary>
    None,

    /// <summary>It is larger than <see cref="IContentSource.LargestFile"/>.</summary>
    TooLarge,

    /// <summary>It is a symbolic link that leads out of the content folder.</summary>
    LinkLeadsOut,

    /// <summary>It is a symbolic link to a folder; those are not followed, so that nothing is read twice or for ever.</summary>
    LinkToFolder,

    /// <summary>The system does not let it be read, or it vanished.</summary>
    Unreadable,
}
