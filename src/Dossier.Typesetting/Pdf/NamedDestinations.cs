using System.Collections.Immutable;
using System.Text;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Pdf;

/// <summary>Places in the document that links and bookmarks name (ISO 32000-1, 12.3.2.3); a name may be used before its place is known.</summary>
internal sealed class NamedDestinations
{
    private readonly Dictionary<string, (int PageNumber, double Top)> places = new(StringComparer.Ordinal);
    private readonly SortedSet<string> used = new(StringComparer.Ordinal);
    private readonly SortedSet<string> repeated = new(StringComparer.Ordinal);

    /// <summary>Names used that no place has.</summary>
    public ImmutableArray<string> Unresolved => [.. used.Where(name => !places.ContainsKey(name))];

    /// <summary>Names given to more than one place.</summary>
    public ImmutableArray<string> Repeated => [.. repeated];

    public void Enter(Destination destination, int pageNumber, double pageHeight)
    {
        if (!places.TryAdd(destination.Name, (pageNumber, pageHeight - destination.Y)))
            repeated.Add(destination.Name);
    }

    /// <summary>Writes the name for a link or bookmark to lead to.</summary>
    public void WriteReference(string name, PdfBuffer target)
    {
        used.Add(name);
        target.ByteString(Encoding.UTF8.GetBytes(name));
    }

    /// <summary>Writes the tree of names, or returns null where there are none.</summary>
    public int? Write(PdfFile file) => places.Count == 0
        ? null
        : KeyTree.WriteNames(file, places.Select(place => (place.Key, (Action<PdfBuffer>)(buffer => WritePlace(buffer, place.Value)))));

    private static void WritePlace(PdfBuffer target, (int PageNumber, double Top) place) =>
        target.Write("["u8).Reference(place.PageNumber).Write(" /XYZ null "u8).Number(place.Top).Write(" null]"u8);
}
