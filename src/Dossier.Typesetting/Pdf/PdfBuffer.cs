using System.Buffers.Text;
using System.Text;

namespace Dossier.Typesetting.Pdf;

/// <summary>Bytes of PDF syntax in the making (ISO 32000-1, 7.2 and 7.3). Numbers are the same on every machine and culture.</summary>
internal sealed class PdfBuffer
{
    private const double LargestNumber = 1e9;
    private byte[] bytes = new byte[256];
    private int length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public int Length => length;

    public PdfBuffer Clear()
    {
        length = 0;
        return this;
    }

    public PdfBuffer Write(ReadOnlySpan<byte> raw)
    {
        raw.CopyTo(Room(raw.Length));
        length += raw.Length;
        return this;
    }

    /// <summary>Syntax in ASCII.</summary>
    public PdfBuffer Write(string syntax)
    {
        length += Encoding.ASCII.GetBytes(syntax, Room(syntax.Length));
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        length += written;
        return this;
    }

    /// <summary>A number rounded to at most <paramref name="decimals"/> digits behind the point, without superfluous zeros.</summary>
    public PdfBuffer Number(double value, int decimals = 2)
    {
        var scale = (long)Math.Pow(10, decimals);
        return Fixed((long)Math.Round((double.IsNaN(value) ? 0 : Math.Clamp(value, -LargestNumber, LargestNumber)) * scale), scale);
    }

    /// <summary>The number <paramref name="value"/> / <paramref name="scale"/>, where the scale is a power of ten.</summary>
    public PdfBuffer Fixed(long value, long scale)
    {
        if (value < 0)
            Write("-"u8);
        var (whole, rest) = Math.DivRem(Math.Abs(value), scale);
        Integer(whole);
        if (rest == 0)
            return this;
        Write("."u8);
        for (var digit = scale / 10; rest > 0; digit /= 10)
        {
            Room(1)[0] = (byte)('0' + rest / digit);
            length++;
            rest %= digit;
        }

        return this;
    }

    public PdfBuffer Reference(int number) => Integer(number).Write(" 0 R"u8);

    /// <summary>A name, with everything but letters and digits escaped where it has to be (7.3.5).</summary>
    public PdfBuffer Name(string name)
    {
        Write("/"u8);
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'+')
                Write([value]);
            else
                Write("#"u8).Hex(value);
        }

        return this;
    }

    /// <summary>A text string (7.9.2.2): ASCII as it stands, everything else as UTF-16 with a byte order mark.</summary>
    public PdfBuffer Text(string text) =>
        text.All(c => c is >= ' ' and < '\u007F') ? Literal(Encoding.ASCII.GetBytes(text)) : Bytes(Encoding.BigEndianUnicode.GetBytes('\uFEFF' + text));

    /// <summary>A byte string (7.3.4): as characters where it is printable ASCII, else in hexadecimal.</summary>
    public PdfBuffer ByteString(ReadOnlySpan<byte> value) =>
        value.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0 ? Literal(value) : Bytes(value);

    /// <summary>A byte string in hexadecimal.</summary>
    public PdfBuffer Bytes(ReadOnlySpan<byte> value)
    {
        Write("<"u8);
        foreach (var item in value)
            Hex(item);
        return Write(">"u8);
    }

    /// <summary>Two bytes in hexadecimal, without brackets.</summary>
    public PdfBuffer Hex16(int value) => Hex((byte)(value >> 8)).Hex((byte)value);

    private PdfBuffer Hex(byte value)
    {
        var room = Room(2);
        room[0] = Digit(value >> 4);
        room[1] = Digit(value & 0xF);
        length += 2;
        return this;
    }

    private PdfBuffer Literal(ReadOnlySpan<byte> ascii)
    {
        Write("("u8);
        foreach (var value in ascii)
        {
            if (value is (byte)'(' or (byte)')' or (byte)'\\')
                Write("\\"u8);
            Write([value]);
        }

        return Write(")"u8);
    }

    private static byte Digit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);

    private Span<byte> Room(int count)
    {
        if (bytes.Length - length < count)
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, length + count));
        return bytes.AsSpan(length);
    }
}
