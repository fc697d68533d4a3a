using System.Buffers;
using System.Globalization;
using System.Text;
using Dossier.Editions.Data.Tables;
using Dossier.Model;

namespace Dossier.Editions.Data.Rows;

/// <summary>
/// Writes a table as CSV (RFC 4180) in UTF-8 without a byte-order mark, but with lines ended by <c>\n</c>, which git and every reader of
/// today
/// take. No value is an empty cell, an empty text is <c>""</c>. Values are written as they are, even those that a spreadsheet would take
/// for a
/// formula: the file is for programs, which must get back what was published.
/// </summary>
internal sealed class CsvCells : ICellWriter, IDisposable
{
    private const int BufferSize = 1 << 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly SearchValues<char> NeedingQuotes = SearchValues.Create("\",\n\r");

    private readonly StreamWriter writer;
    private bool isRowStarted;

    private CsvCells(Stream stream) => writer = new StreamWriter(stream, Utf8, BufferSize, leaveOpen: true);

    /// <summary>Writes the names of a table's columns; the rows are for the caller.</summary>
    public static CsvCells Begin(Table table, Stream stream)
    {
        var cells = new CsvCells(stream);
        foreach (var column in table.Columns)
            cells.Text(column.Name);
        cells.EndRow();
        return cells;
    }

    /// <inheritdoc/>
    public void Null() => Separate();

    /// <inheritdoc/>
    public void Text(string text)
    {
        Separate();
        if (text.Length > 0 && !text.AsSpan().ContainsAny(NeedingQuotes))
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Contains('"', StringComparison.Ordinal) ? text.Replace("\"", "\"\"", StringComparison.Ordinal) : text);
        writer.Write('"');
    }

    /// <inheritdoc/>
    public void Integer(long number)
    {
        Separate();
        writer.Write(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public void Number(Number number)
    {
        Separate();
        writer.Write(number.ToString());
    }

    /// <inheritdoc/>
    public void Flag(bool flag)
    {
        Separate();
        writer.Write(flag ? "true" : "false");
    }

    /// <inheritdoc/>
    public void EndRow()
    {
        writer.Write('\n');
        isRowStarted = false;
    }

    /// <summary>Hands on what is still held back; the stream stays open.</summary>
    public void Dispose() => writer.Dispose();

    private void Separate()
    {
        if (isRowStarted)
            writer.Write(',');
        isRowStarted = true;
    }
}
