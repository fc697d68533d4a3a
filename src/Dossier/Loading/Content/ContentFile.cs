namespace Dossier.Loading.Content;

/// <summary>A file of the content, and what it holds.</summary>
/// <param name="Path">Relative to the content folder.</param>
/// <param name="ShownPath">Relative to the root, as diagnostics name it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Id">Its record's id: the file's name without its ending.</param>
/// <param name="Topic">For a fact, the first folder below <c>facts/</c>.</param>
/// <param name="IsReadable">Whether its name says that it holds what its place is for; of any other file only the id is noted.</param>
/// <param name="Fault">Why it must not be read, where that is known without opening it.</param>
internal sealed record ContentFile(
    string Path, string ShownPath, ContentFileKind Kind, string Id, string Topic, bool IsReadable, ContentFault Fault);

/// <summary>What a file of the content holds.</summary>
internal enum ContentFileKind
{
    /// <summary><c>dossier.yaml</c></summary>
    Settings,

    /// <summary><c>publishers.yaml</c></summary>
    Publishers,

    /// <summary><c>captures.lock.yaml</c></summary>
    Captures,

    /// <summary><c>topics/*.md</c></summary>
    Topic,

    /// <summary><c>facts/*/*.yaml</c></summary>
    Fact,

    /// <summary><c>sources/*.yaml</c></summary>
    Source,

    /// <summary><c>entities/*.yaml</c></summary>
    Entity,

    /// <summary><c>series/*.yaml</c></summary>
    Series,
}
