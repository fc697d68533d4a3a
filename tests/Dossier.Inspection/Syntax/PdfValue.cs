using System.Globalization;
using System.Text;

namespace Dossier.Inspection.Syntax;

/// <summary>A value in a PDF file (ISO 32000-1, 7.3).</summary>
public abstract record PdfValue;

public sealed record PdfNull : PdfValue
{
    public static PdfNull Instance { get; } = new();
}

public sealed record PdfBoolean(bool Value) : PdfValue;

public sealed record PdfNumber(double Value) : PdfValue
{
    public int Whole => (int)Value;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

public sealed record PdfName(string Value) : PdfValue;

public sealed record PdfReference(int Number) : PdfValue;

/// <summary>A word that is no value: an operator of a content stream, or one of the file's structure.</summary>
public sealed record PdfKeyword(string Value) : PdfValue;

public sealed record PdfString(byte[] Value) : PdfValue
{
    /// <summary>The value read as a text string: UTF-16 with a byte order mark, else as Latin-1.</summary>
    public string Text => Value is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(Value, 2, Value.Length - 2) : Encoding.Latin1.GetString(Value);

    /// <summary>The value read as bytes of UTF-8, as names of destinations and ids are written.</summary>
    public string Key => Encoding.UTF8.GetString(Value);
}

public sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue;

public sealed record PdfDictionary(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue;

public sealed record PdfStream(PdfDictionary Dictionary, byte[] Data) : PdfValue;
