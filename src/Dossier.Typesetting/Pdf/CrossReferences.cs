using System.Buffers.Binary;

namespace Dossier.Typesetting.Pdf;

/// <summary>Where each object of a file is (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
internal sealed class CrossReferences
{
    private const int EntryLength = 8;

    /// <summary>Object 0 is the head of the list of free objects, always.</summary>
    private readonly List<Entry> entries = [new Entry(0, 0, ushort.MaxValue)];

    private readonly record struct Entry(byte Type, long Place, ushort Index);

    public int Count => entries.Count;

    public int Reserve()
    {
        entries.Add(new Entry(0, 0, 0));
        return entries.Count - 1;
    }

    public void SetOffset(int number, long offset) => entries[number] = new Entry(1, offset, 0);

    public void SetCompressed(int number, int stream, int index) => entries[number] = new Entry(2, stream, (ushort)index);

    /// <summary>Entries for a cross-reference stream: one byte of type, five of place, two of index.</summary>
    public byte[] Packed()
    {
        var packed = new byte[EntryLength * entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            var (type, place, index) = entries[i];
            var entry = packed.AsSpan(EntryLength * i, EntryLength);
            BinaryPrimitives.WriteInt64BigEndian(entry, (long)type << 56 | place << 16 | index);
        }

        return packed;
    }

    /// <summary>The table of PDF 1.4, in which every line has exactly 20 bytes.</summary>
    public byte[] Table()
    {
        var table = new PdfBuffer().Write("xref\n0 "u8).Integer(entries.Count).Write("\n"u8);
        foreach (var (type, place, index) in entries)
            table.Write(FormattableString.Invariant($"{place:D10} {index:D5} {(type == 0 ? 'f' : 'n')} \n"));
        return table.Written.ToArray();
    }
}
