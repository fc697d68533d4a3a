using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading.Content;
using Dossier.Model;

namespace Dossier.Loading;

/// <summary>
/// One file of a fact, read by itself: for walking through a history without loading every commit's whole content. Whether its ids lead
/// anywhere is not asked.
/// </summary>
/// <param name="Fact">The fact; null where the file gives none.</param>
/// <param name="Diagnostics">What is wrong with the file; there may be a fact all the same.</param>
public sealed record FactFile(Fact? Fact, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads a version of a file.</summary>
    /// <param name="path">Its path below the content folder: <c>facts/TOPIC/ID.yaml</c>.</param>
    /// <param name="bytes">All of its bytes.</param>
    public static FactFile Read(string path, ReadOnlyMemory<byte> bytes)
    {
        var segments = path.Split('/');
        var topic = segments.Length > 2 ? segments[1] : "";
        var file = new ContentFile(
            path, path, ContentFileKind.Fact, Path.GetFileNameWithoutExtension(path), topic, IsReadable: true, ContentFault.None);
        var loaded = FileLoader.Load(new MemoryContent([KeyValuePair.Create(path, bytes)]), file);
        return new FactFile(loaded.Records.OfType<Fact>().FirstOrDefault(), loaded.Diagnostics);
    }
}
