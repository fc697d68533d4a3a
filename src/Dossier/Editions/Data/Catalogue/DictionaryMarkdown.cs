using System.Text;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Json;
using Dossier.Editions.Data.Sql;
using Dossier.Editions.Data.Tables;

namespace Dossier.Editions.Data.Catalogue;

/// <summary>The tables, views and JSON objects as Markdown, for the documentation and for the README beside the data.</summary>
internal static class DictionaryMarkdown
{
    /// <summary>Every table with its columns, a section each.</summary>
    public static string Tables()
    {
        var text = new StringBuilder();
        foreach (var table in TableCatalogue.All)
        {
            text.Append($"### {table.Name}\n\n{Sentence(table.Description)} Key: {Code(table.Key)}.\n\n");
            Row(text, "column", "type", "description");
            Row(text, "---", "---", "---");
            foreach (var column in table.Columns)
                Row(text, $"`{column.Name}`", TypeOf(column), Described(column));
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Every view in one table.</summary>
    public static string Views()
    {
        var text = new StringBuilder();
        Row(text, "view", "description");
        Row(text, "---", "---");
        foreach (var view in ViewCatalogue.All)
            Row(text, $"`{view.Name}`", view.Description);
        return text.ToString();
    }

    /// <summary>Every kind of JSON object with its members, a section each.</summary>
    public static string Objects()
    {
        var text = new StringBuilder();
        foreach (var shape in DossierSchema.Shapes)
        {
            text.Append($"### `{shape.Name}`\n\n{Sentence(shape.Description)}\n\n");
            Row(text, "key", "type", "description");
            Row(text, "---", "---", "---");
            foreach (var member in shape.Members)
                Row(text, $"`{member.Name}`", TypeOf(member.Type), Described(member));
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        text.Append('|');
        foreach (var cell in cells)
            text.Append(' ').Append(cell).Append(" |");
        text.Append('\n');
    }

    private static string TypeOf(Column column)
    {
        var type = WordOf<ColumnType>.Of(column.Type);
        return column.IsOptional ? type + "?" : type;
    }

    private static string Described(Column column)
    {
        var text = column.Description;
        if (column.References is { } table)
            text += $" → `{table}`";
        return column.Words.IsEmpty ? text : $"{text}: {Code(column.Words)}";
    }

    private static string TypeOf(JsonType type)
    {
        var name = type.Shape is { } shape ? $"`{shape.Name}`" : type.Name;
        if (type.IsMap)
            name = $"{name} by key";
        return type.IsList ? $"list of {name}" : type.IsOptional ? name + "?" : name;
    }

    private static string Described(JsonMember member) =>
        member.Type.Words.IsEmpty ? member.Description : $"{member.Description}: {Code(member.Type.Words)}";

    private static string Code(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..] + ".";
}
