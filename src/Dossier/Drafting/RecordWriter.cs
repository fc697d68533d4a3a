using System.Collections.Immutable;
using System.Text;
using Dossier.Loading.Fields;

namespace Dossier.Drafting;

/// <summary>Writes a record as its file has it: keys in the order of its shape, lists of ids on one line, long texts folded.</summary>
internal static class RecordWriter
{
    // From here on, a Markdown text has lines of its own.
    private const int LongMarkdown = 100;

    /// <summary>The file of a record, or its front matter without the lines around it.</summary>
    public static string Write(RecordShape shape, DraftRecord record)
    {
        var text = new StringBuilder();
        WriteBlock(shape, record, 0, text);
        return text.ToString();
    }

    /// <summary>The record between braces, on one line.</summary>
    public static string Inline(RecordShape shape, DraftRecord record) =>
        $"{{{string.Join(", ", Given(shape, record).Select(field => $"{field.Name}: {Inline(field, record.Fields[field.Name])}"))}}}";

    private static IEnumerable<FieldDescription> Given(RecordShape shape, DraftRecord record) =>
        shape.Fields.Where(field => record.Fields.ContainsKey(field.Name));

    private static void WriteBlock(RecordShape shape, DraftRecord record, int indent, StringBuilder text)
    {
        foreach (var (index, field) in Given(shape, record).Index())
        {
            // The first key of an item stands behind its dash.
            text.Append(' ', index == 0 && text.Length > 0 && text[^1] == ' ' ? 0 : indent).Append(field.Name).Append(':');
            WriteValue(field, record.Fields[field.Name], indent, text);
        }
    }

    private static void WriteValue(FieldDescription field, DraftValue value, int indent, StringBuilder text)
    {
        if (value is DraftText scalar)
            WriteText(field, scalar.Text, indent, text);
        else if (value is DraftMap map)
            WriteMap(map, indent + 2, text);
        else if (value is DraftRecord record && field is { IsInline: false, Shape: { } shape })
            WriteBlock(shape, record, indent + 2, text.Append('\n'));
        else if (value is DraftList list && field.Shape is not null)
            WriteItems(field, list, indent + 2, text.Append('\n'));
        else if (value is DraftList ids)
            WriteFlow([.. ids.Items.Select(item => Inline(field, item))], indent + 2, text);
        else
            text.Append(' ').Append(Inline(field, value)).Append('\n');
    }

    private static void WriteText(FieldDescription field, string value, int indent, StringBuilder text)
    {
        if (field.Kind == FieldKind.Markdown && (value.Length > LongMarkdown || value.Contains('\n', StringComparison.Ordinal)))
        {
            text.Append(" |\n");
            foreach (var line in LineFolding.Markdown(value, LineFolding.Width - indent - 4))
                text.Append(line.Length == 0 ? "" : new string(' ', indent + 2)).Append(line).Append('\n');
            return;
        }

        text.Append(' ');
        text.Append(LineFolding.Scalar(Scalar(field, value, isFlow: false), Column(text), indent + 2)).Append('\n');
    }

    private static void WriteMap(DraftMap map, int indent, StringBuilder text)
    {
        text.Append('\n');
        foreach (var (key, value) in map.Entries)
        {
            text.Append(' ', indent).Append(ScalarStyle.Write(key, isFlow: false, isProse: true)).Append(": ");
            var scalar = ScalarStyle.Write(Folding.Fold(value), isFlow: false, isProse: true);
            text.Append(LineFolding.Scalar(scalar, Column(text), indent + 2)).Append('\n');
        }
    }

    private static void WriteItems(FieldDescription field, DraftList list, int indent, StringBuilder text)
    {
        foreach (var item in list.Items)
        {
            text.Append(' ', indent).Append("- ");
            if (!field.IsInline && item is DraftRecord record && field.Shape is { } shape)
                WriteBlock(shape, record, indent + 2, text);
            else
                text.Append(Inline(field, item)).Append('\n');
        }
    }

    private static void WriteFlow(ImmutableArray<string> items, int indent, StringBuilder text)
    {
        text.Append(" [");
        foreach (var (index, item) in items.Index())
        {
            text.Append(index == 0 ? "" : ",");
            if (Column(text) > LineFolding.Width)
                text.Append('\n').Append(' ', indent);
            else if (index > 0)
                text.Append(' ');
            text.Append(item);
        }

        text.Append("]\n");
    }

    private static string Inline(FieldDescription field, DraftValue value) => value switch
    {
        DraftText text => Scalar(field, text.Text, isFlow: true),
        DraftRecord record when field.Shape is { } shape => Inline(shape, record),
        DraftList list => $"[{string.Join(", ", list.Items.Select(item => Inline(field, item)))}]",
        DraftMap map => $"{{{string.Join(", ", map.Entries.Select(Entry))}}}",
        _ => throw new InvalidOperationException($"`{field.Name}` is no record"),
    };

    private static string Entry(KeyValuePair<string, string> entry) =>
        $"{ScalarStyle.Write(entry.Key, isFlow: true, isProse: true)}: {ScalarStyle.Write(entry.Value, isFlow: true, isProse: true)}";

    private static string Scalar(FieldDescription field, string value, bool isFlow) =>
        ScalarStyle.Write(Folding.Fold(value), isFlow, field.Kind is FieldKind.Line or FieldKind.Markdown);

    private static int Column(StringBuilder text)
    {
        var column = 0;
        while (column < text.Length && text[^(column + 1)] != '\n')
            column++;
        return column;
    }
}
