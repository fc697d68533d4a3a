using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Editions.Data.Json;
using Dossier.Editions.Data.Tables;
using Dossier.Model;

namespace Dossier.Editions.Data.Rows;

/// <summary>Writes a table as newline-delimited JSON: an object a row, its keys the columns' names in camel case.</summary>
internal sealed class NdjsonCells : ICellWriter, IDisposable
{
    private readonly ImmutableArray<JsonEncodedText> names;
    private readonly JsonLines lines;
    private int column;

    private NdjsonCells(Table table, Stream stream)
    {
        names = [.. table.Columns.Select(column => JsonEncodedText.Encode(JsonText.KeyOf(column.Name)))];
        lines = new JsonLines(stream);
    }

    /// <summary>Begins the rows of a table.</summary>
    public static NdjsonCells Begin(Table table, Stream stream) => new(table, stream);

    /// <inheritdoc/>
    public void Null() => Next().WriteNullValue();

    /// <inheritdoc/>
    public void Text(string text) => Next().WriteStringValue(text);

    /// <inheritdoc/>
    public void Integer(long number) => Next().WriteNumberValue(number);

    /// <inheritdoc/>
    public void Number(Number number) => Next().WriteRawValue(number.ToString());

    /// <inheritdoc/>
    public void Flag(bool flag) => Next().WriteBooleanValue(flag);

    /// <inheritdoc/>
    public void EndRow()
    {
        lines.Json.WriteEndObject();
        lines.End();
        column = 0;
    }

    /// <inheritdoc/>
    public void Dispose() => lines.Dispose();

    private Utf8JsonWriter Next()
    {
        if (column == 0)
            lines.Json.WriteStartObject();
        lines.Json.WritePropertyName(names[column++]);
        return lines.Json;
    }
}
