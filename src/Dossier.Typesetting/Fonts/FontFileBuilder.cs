using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Dossier.Typesetting.Fonts;

/// <summary>Puts tables together to a font file (OpenType specification, "Organization of an OpenType font").</summary>
internal sealed class FontFileBuilder
{
    private const uint TrueType = 0x00010000;
    private const uint WholeFileChecksum = 0xB1B0AFBA;
    private const int ChecksumInHead = 8;
    private readonly List<(string Tag, byte[] Data)> tables = [];

    /// <summary>Adds a table; in the order of tags, and not where it is empty.</summary>
    public void Add(string tag, byte[] data)
    {
        if (data.Length > 0)
            tables.Add((tag, data));
    }

    public byte[] Build()
    {
        var offset = 12 + 16 * tables.Count;
        var file = new byte[offset + tables.Sum(table => Padded(table.Data.Length))];
        WriteHeader(file);
        var head = -1;
        for (var i = 0; i < tables.Count; i++)
        {
            var (tag, data) = tables[i];
            if (tag == "head")
            {
                head = offset;
                data.AsSpan(ChecksumInHead, 4).Clear();
            }

            data.CopyTo(file, offset);
            WriteRecord(file.AsSpan(12 + 16 * i), tag, offset, data.Length, Checksum(file.AsSpan(offset, Padded(data.Length))));
            offset += Padded(data.Length);
        }

        if (head >= 0)
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + ChecksumInHead), WholeFileChecksum - Checksum(file));
        return file;
    }

    private void WriteHeader(Span<byte> file)
    {
        var log = BitOperations.Log2((uint)tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, TrueType);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(16 << log));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)(16 * tables.Count - (16 << log)));
    }

    private static void WriteRecord(Span<byte> record, string tag, int offset, int length, uint checksum)
    {
        Encoding.Latin1.GetBytes(tag, record);
        BinaryPrimitives.WriteUInt32BigEndian(record[4..], checksum);
        BinaryPrimitives.WriteInt32BigEndian(record[8..], offset);
        BinaryPrimitives.WriteInt32BigEndian(record[12..], length);
    }

    private static uint Checksum(ReadOnlySpan<byte> padded)
    {
        var sum = 0u;
        for (var i = 0; i < padded.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(padded[i..]);
        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
