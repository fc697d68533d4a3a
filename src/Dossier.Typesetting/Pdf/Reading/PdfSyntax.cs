using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Dossier.Typesetting.Pdf.Reading;

/// <summary>
/// Finds values in bytes of PDF syntax as <see cref="PdfBuffer"/> writes it (ISO 32000-1, 7.3). A value is the bytes that it stands in; nothing is
/// made of values that nobody asks for, and nothing recurses.
/// </summary>
internal static class PdfSyntax
{
    private static readonly SearchValues<byte> Delimiters = SearchValues.Create(" \n/<>[]()"u8);

    /// <summary>The value of a key in a dictionary, or nothing.</summary>
    /// <param name="dictionary">From <c>&lt;&lt;</c> on; what follows its end is not looked at.</param>
    /// <param name="key">The key with its slash.</param>
    public static ReadOnlySpan<byte> Entry(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> key)
    {
        if (!dictionary.StartsWith("<<"u8))
            return [];
        var rest = dictionary[2..];
        while (true)
        {
            var name = Next(ref rest);
            var value = Next(ref rest);
            if (value.IsEmpty || name.SequenceEqual(key))
                return value;
        }
    }

    /// <summary>The objects that an array refers to, up to the first value that is no reference.</summary>
    public static List<int> References(ReadOnlySpan<byte> array)
    {
        var numbers = new List<int>();
        if (!array.StartsWith("["u8))
            return numbers;
        for (var rest = array[1..]; Reference(Next(ref rest)) is { } number;)
            numbers.Add(number);
        return numbers;
    }

    /// <summary>The object that is referred to: 7 for <c>7 0 R</c>; null for anything else.</summary>
    public static int? Reference(ReadOnlySpan<byte> value) => value.EndsWith(" 0 R"u8) ? Whole(value[..^4]) : null;

    /// <summary>A whole number that is not negative; null for anything else.</summary>
    public static int? Whole(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out int number, out var length) && length == value.Length && number >= 0 ? number : null;

    /// <summary>A text string (7.9.2.2): ASCII in brackets, or UTF-16 in hexadecimal; null for anything else.</summary>
    public static string? Text(ReadOnlySpan<byte> value)
    {
        if (value.StartsWith("("u8))
            return Unescaped(value[1..^1]);
        if (!value.StartsWith("<FEFF"u8) || value.Length % 4 != 2)
            return null;
        var bytes = new byte[(value.Length - 6) / 2];
        return Convert.FromHexString(value[5..^1], bytes, out _, out _) == OperationStatus.Done ? Encoding.BigEndianUnicode.GetString(bytes) : null;
    }

    private static string Unescaped(ReadOnlySpan<byte> literal)
    {
        var text = new StringBuilder(literal.Length);
        for (var at = 0; at < literal.Length; at++)
            text.Append((char)literal[literal[at] == '\\' && at + 1 < literal.Length ? ++at : at]);
        return text.ToString();
    }

    /// <summary>Takes the next value off; nothing where there is none, or where it does not end.</summary>
    public static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> rest)
    {
        rest = rest.TrimStart(" \n"u8);
        var length = Length(rest);
        var value = rest[..length];
        rest = rest[length..];
        return value;
    }

    private static int Length(ReadOnlySpan<byte> rest) => rest switch
    {
        [(byte)'<', (byte)'<', ..] or [(byte)'[', ..] => NestedLength(rest),
        [(byte)'<', ..] => rest.IndexOf((byte)'>') + 1,
        [(byte)'(', ..] => LiteralLength(rest),
        [(byte)'/', ..] => 1 + WordLength(rest[1..]),
        _ => NumberLength(rest),
    };

    // A reference is three words: 7 0 R.
    private static int NumberLength(ReadOnlySpan<byte> rest)
    {
        var length = WordLength(rest);
        return length > 0 && rest[length..].StartsWith(" 0 R"u8) ? length + 4 : length;
    }

    private static int WordLength(ReadOnlySpan<byte> rest)
    {
        var length = rest.IndexOfAny(Delimiters);
        return length < 0 ? rest.Length : length;
    }

    private static int LiteralLength(ReadOnlySpan<byte> rest)
    {
        for (var at = 1; at < rest.Length; at++)
        {
            if (rest[at] == ')')
                return at + 1;
            at += rest[at] == '\\' ? 1 : 0;
        }

        return 0;
    }

    private static int NestedLength(ReadOnlySpan<byte> rest)
    {
        var depth = 0;
        for (var at = 0; at < rest.Length;)
        {
            var here = rest[at..];
            var (step, turn) = here switch
            {
                [(byte)'<', (byte)'<', ..] => (2, 1),
                [(byte)'>', (byte)'>', ..] => (2, -1),
                [(byte)'[', ..] => (1, 1),
                [(byte)']', ..] => (1, -1),
                [(byte)'(', ..] => (LiteralLength(here), 0),
                [(byte)'<', ..] => (here.IndexOf((byte)'>') + 1, 0),
                _ => (1, 0),
            };
            if (step == 0)
                return 0;
            (at, depth) = (at + step, depth + turn);
            if (depth == 0)
                return at;
        }

        return 0;
    }
}
