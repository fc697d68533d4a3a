using System.Globalization;
using System.Text;

namespace Dossier.Inspection.Syntax;

/// <summary>Reads values one after the other from bytes of PDF syntax.</summary>
public sealed class PdfParser(byte[] data, int position = 0)
{
    public int Position { get; private set; } = position;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= data.Length;
        }
    }

    /// <summary>Reads a value; references are seen ahead.</summary>
    public PdfValue Read()
    {
        SkipSpace();
        switch (Peek())
        {
            case '/':
                return ReadName();
            case '(':
                return ReadLiteral();
            case '[':
                return new PdfArray(ReadUntil("]", 1));
            case '<' when Peek(1) == '<':
                return ReadDictionary();
            case '<':
                return ReadHexadecimal();
            case ']' or '}' or '{':
                Position++;
                return new PdfKeyword(((char)data[Position - 1]).ToString());
            case '>' when Peek(1) == '>':
                Position += 2;
                return new PdfKeyword(">>");
            default:
                return ReadWord();
        }
    }

    /// <summary>Reads "n g obj", the object, and its stream where it has one.</summary>
    public PdfValue ReadObject(Func<PdfValue, int> lengthOf)
    {
        for (var i = 0; i < 3; i++)
            ReadWord();
        var value = Read();
        SkipSpace();
        if (value is not PdfDictionary dictionary || !data.AsSpan(Position).StartsWith("stream"u8))
            return value;
        Position += "stream".Length;
        Position += Peek() == '\r' ? 2 : 1;
        var length = lengthOf(dictionary.Entries["Length"]);
        var stream = new PdfStream(dictionary, data.AsSpan(Position, length).ToArray());
        Position += length;
        SkipSpace();
        return data.AsSpan(Position).StartsWith("endstream"u8) ? stream : throw new PdfSyntaxException("A stream does not end where its length says.");
    }

    public void SkipSpace()
    {
        while (Position < data.Length)
        {
            if (data[Position] == '%')
            {
                while (Position < data.Length && data[Position] is not (10 or 13))
                    Position++;
            }
            else if (IsSpace(data[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private int Peek(int ahead = 0) => Position + ahead < data.Length ? data[Position + ahead] : -1;

    private List<PdfValue> ReadUntil(string end, int skip)
    {
        Position += skip;
        var items = new List<PdfValue>();
        while (!AtEnd)
        {
            var item = Read();
            if (item is PdfKeyword { Value: var word } && word == end)
                return items;
            if (item is PdfKeyword { Value: "R" } && items is [.., PdfNumber number, PdfNumber])
            {
                items.RemoveRange(items.Count - 2, 2);
                items.Add(new PdfReference(number.Whole));
            }
            else
            {
                items.Add(item);
            }
        }

        throw new PdfSyntaxException($"A \"{end}\" is missing.");
    }

    private PdfDictionary ReadDictionary()
    {
        var items = ReadUntil(">>", 2);
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i += 2)
        {
            if (items[i] is not PdfName name || i + 1 == items.Count || !entries.TryAdd(name.Value, items[i + 1]))
                throw new PdfSyntaxException("A dictionary has a key that is no name, has no value or stands there twice.");
        }

        return new PdfDictionary(entries);
    }

    private PdfName ReadName()
    {
        Position++;
        var bytes = new List<byte>();
        for (; Peek() is >= 0 and var c && !IsSpace(c) && !IsDelimiter(c); Position++)
        {
            if (c != '#')
            {
                bytes.Add((byte)c);
                continue;
            }

            bytes.Add(byte.Parse(Encoding.ASCII.GetString(data, Position + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            Position += 2;
        }

        return new PdfName(Encoding.UTF8.GetString([.. bytes]));
    }

    private PdfString ReadLiteral()
    {
        Position++;
        var bytes = new List<byte>();
        for (var depth = 1; Peek() >= 0; Position++)
        {
            var c = data[Position];
            if (c == '\\')
            {
                bytes.Add(data[++Position]);
                continue;
            }

            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0)
                break;
            bytes.Add(c);
        }

        Position++;
        return new PdfString([.. bytes]);
    }

    private PdfString ReadHexadecimal()
    {
        var end = Array.IndexOf(data, (byte)'>', Position);
        var digits = Encoding.ASCII.GetString(data, Position + 1, end - Position - 1);
        Position = end + 1;
        return new PdfString(Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + '0'));
    }

    private PdfValue ReadWord()
    {
        SkipSpace();
        var start = Position;
        while (Peek() is >= 0 and var c && !IsSpace(c) && !IsDelimiter(c))
            Position++;
        if (Position == start)
            throw new PdfSyntaxException($"Byte {start} begins no value.");
        var word = Encoding.ASCII.GetString(data, start, Position - start);
        return word switch
        {
            "true" => new PdfBoolean(true),
            "false" => new PdfBoolean(false),
            "null" => PdfNull.Instance,
            _ => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new PdfNumber(number) : new PdfKeyword(word),
        };
    }

    private static bool IsSpace(int c) => c is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(int c) => c is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';
}
