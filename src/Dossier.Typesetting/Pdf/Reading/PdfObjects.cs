using System.Buffers.Binary;

namespace Dossier.Typesetting.Pdf.Reading;

/// <summary>
/// Finds the objects of a file that <see cref="PdfFile"/> wrote, and of no other: a cross-reference stream of entries of 1, 5 and 2 bytes, objects in
/// object streams, all packed with Deflate, lengths written where they belong. What is not so is not found; nothing is thrown.
/// </summary>
internal sealed class PdfObjects
{
    private const int EntryLength = 8;
    private const int MostObjects = 1 << 23;
    private const int LargestObjectStream = 1 << 26;

    private readonly ReadOnlyMemory<byte> file;
    private readonly Dictionary<int, ObjectStream?> unpacked = [];
    private readonly byte[] references;

    public PdfObjects(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        var table = StreamAt(Start());
        Trailer = table.Dictionary;
        var count = PdfSyntax.Whole(PdfSyntax.Entry(Trailer.Span, "/Size"u8)) ?? 0;
        references = count <= MostObjects ? Inflation.Unpack(table.Data, count * EntryLength) ?? [] : [];
    }

    /// <summary>Where the document begins; empty where it cannot be found.</summary>
    public ReadOnlyMemory<byte> Trailer { get; }

    /// <summary>An object that is no stream, from its first byte on; empty where it cannot be found.</summary>
    public ReadOnlySpan<byte> Object(int? number)
    {
        var (type, stream, index) = EntryOf(number);
        if (type != 2 || stream > int.MaxValue)
            return [];
        if (!unpacked.TryGetValue((int)stream, out var objects))
            unpacked.Add((int)stream, objects = UnpackObjects((int)stream));
        return objects is null ? [] : Member(objects, index);
    }

    /// <summary>A stream; both empty where it cannot be found.</summary>
    public (ReadOnlyMemory<byte> Dictionary, ReadOnlyMemory<byte> Data) Stream(int? number) =>
        EntryOf(number) is (1, <= int.MaxValue and var place, _) ? StreamAt((int)place) : default;

    private int Start()
    {
        var at = file.Span.LastIndexOf("startxref\n"u8);
        if (at < 0)
            return -1;
        var digits = file.Span[(at + "startxref\n".Length)..];
        return PdfSyntax.Whole(PdfSyntax.Next(ref digits)) ?? -1;
    }

    // 12 0 obj, a line break, the dictionary, a line break, "stream", a line break, the data.
    private (ReadOnlyMemory<byte> Dictionary, ReadOnlyMemory<byte> Data) StreamAt(int place)
    {
        if (place < 0 || place >= file.Length)
            return default;
        var rest = file.Span[place..];
        PdfSyntax.Next(ref rest);
        PdfSyntax.Next(ref rest);
        if (!PdfSyntax.Next(ref rest).SequenceEqual("obj"u8))
            return default;
        var dictionary = PdfSyntax.Next(ref rest);
        if (!rest.StartsWith("\nstream\n"u8) || PdfSyntax.Whole(PdfSyntax.Entry(dictionary, "/Length"u8)) is not { } length)
            return default;
        var from = file.Length - rest.Length + "\nstream\n".Length;
        return length <= file.Length - from
            ? (file.Slice(file.Length - rest.Length - dictionary.Length, dictionary.Length), file.Slice(from, length))
            : default;
    }

    private ObjectStream? UnpackObjects(int number)
    {
        var (dictionary, data) = Stream(number);
        var first = PdfSyntax.Whole(PdfSyntax.Entry(dictionary.Span, "/First"u8));
        return first is { } start && Inflation.Unpack(data, LargestObjectStream) is { } content && start <= content.Length
            ? new ObjectStream(content, start)
            : null;
    }

    // In front of the objects stand pairs: an object's number, and how far behind the pairs it stands.
    private static ReadOnlySpan<byte> Member(ObjectStream objects, int index)
    {
        ReadOnlySpan<byte> rest = objects.Content.AsSpan(0, objects.First);
        for (var skipped = 0; skipped < 2 * index + 1; skipped++)
            PdfSyntax.Next(ref rest);
        var place = PdfSyntax.Whole(PdfSyntax.Next(ref rest));
        return place is { } at && at < objects.Content.Length - objects.First ? objects.Content.AsSpan(objects.First + at) : [];
    }

    private (int Type, long Place, int Index) EntryOf(int? number)
    {
        if (number is not { } at || (long)at * EntryLength > references.Length - EntryLength)
            return default;
        var entry = BinaryPrimitives.ReadUInt64BigEndian(references.AsSpan(at * EntryLength));
        return ((int)(entry >> 56), (long)(entry >> 16 & 0xFF_FFFF_FFFF), (int)(entry & 0xFFFF));
    }

    private sealed record ObjectStream(byte[] Content, int First);
}
