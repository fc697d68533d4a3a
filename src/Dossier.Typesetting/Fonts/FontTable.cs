using System.Buffers.Binary;

namespace Dossier.Typesetting.Fonts;

/// <summary>
/// A stretch of a font file, read big-endian. Reading outside gives 0: font files are full of offsets, and a broken one must neither throw in the
/// middle of shaping nor reach into another table. Tables that a face cannot do without are measured with <see cref="Require"/> when it is loaded.
/// </summary>
internal readonly struct FontTable(byte[] data, int start, int length)
{
    /// <summary>A table that is not there.</summary>
    public static FontTable None => new([], 0, 0);

    /// <summary>Length in bytes; 0 for a table that is not there.</summary>
    public int Length { get; } = length;

    public ReadOnlySpan<byte> Bytes => data.AsSpan(start, Length);

    public byte U8(int offset) => Holds(offset, 1) ? data[start + offset] : (byte)0;

    public ushort U16(int offset) => Holds(offset, 2) ? BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(start + offset)) : (ushort)0;

    public short I16(int offset) => (short)U16(offset);

    public uint U32(int offset) => Holds(offset, 4) ? BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(start + offset)) : 0;

    /// <summary>An offset of 32 bits; one that points out of the table leads to its end, where everything reads as 0.</summary>
    public int Offset32(int offset) => (int)Math.Min(U32(offset), (uint)Length);

    /// <summary>A part of the table, cut to what there is.</summary>
    public FontTable Slice(int offset, int count)
    {
        var from = Math.Clamp(offset, 0, Length);
        return new FontTable(data, start + from, Math.Clamp(count, 0, Length - from));
    }

    /// <exception cref="FontException">The table is shorter than <paramref name="bytes"/>.</exception>
    public void Require(int bytes, string name)
    {
        if (Length < bytes)
            throw new FontException(Length == 0 ? $"The font has no {name} table." : $"The font's {name} table is cut short.");
    }

    private bool Holds(int offset, int bytes) => offset >= 0 && offset <= Length - bytes;
}
