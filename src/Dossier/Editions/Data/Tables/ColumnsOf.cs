using System.Collections.Immutable;
using System.Globalization;
using Dossier.Editions.Data.Entries;
using Dossier.Model;

namespace Dossier.Editions.Data.Tables;

/// <summary>The ways to declare a column of a table of <typeparamref name="T"/>.</summary>
internal static class ColumnsOf<T>
{
    public static Column<T> String(string name, string description, Func<T, string> value) => Of(name, ColumnType.Text, description, value);

    public static Column<T> OptionalString(string name, string description, Func<T, string?> value, ColumnType type = ColumnType.Text) =>
        Optional(name, type, description, value);

    public static Column<T> Id(string name, string description, Func<T, string> value) => Of(name, ColumnType.Id, description, value);

    public static Column<T> Ids(string name, string description, Func<T, IEnumerable<string>> values) =>
        Ids(name, description, item => string.Join(' ', values(item)));

    /// <summary>Ids that are already parted by spaces; empty: none.</summary>
    public static Column<T> Ids(string name, string description, Func<T, string> list) =>
        Optional(name, ColumnType.Id, description, item => list(item) is { Length: > 0 } ids ? ids : null);

    public static Column<T> Reference(string name, string table, string description, Func<T, string> value) =>
        Of(name, ColumnType.Id, description, value) with { References = table };

    public static Column<T> OptionalReference(string name, string table, string description, Func<T, string?> value) =>
        Optional(name, ColumnType.Id, description, value) with { References = table };

    public static Column<T> Word<TWord>(string name, string description, Func<T, TWord> value)
        where TWord : struct, Enum =>
        Word(name, description, WordOf<TWord>.All, item => WordOf<TWord>.Of(value(item)));

    public static Column<T> Word(string name, string description, ImmutableArray<string> words, Func<T, string> value) =>
        Of(name, ColumnType.Word, description, value) with { Words = words };

    public static Column<T> OptionalWord<TWord>(string name, string description, Func<T, TWord?> value)
        where TWord : struct, Enum =>
        Optional(name, ColumnType.Word, description, item => WordOf<TWord>.Of(value(item))) with { Words = WordOf<TWord>.All };

    public static Column<T> Integer(string name, string description, Func<T, int> value) =>
        new(name, ColumnType.Integer, description, (item, cells) => cells.Integer(value(item)));

    public static Column<T> OptionalInteger(string name, string description, Func<T, int?> value) =>
        new(name, ColumnType.Integer, description, (item, cells) => WriteInteger(value(item), cells)) { IsOptional = true };

    public static Column<T> Number(string name, string description, Func<T, Number> value) =>
        new(name, ColumnType.Number, description, (item, cells) => cells.Number(value(item)));

    public static Column<T> OptionalNumber(string name, string description, Func<T, Number?> value) =>
        new(name, ColumnType.Number, description, (item, cells) => WriteNumber(value(item), cells)) { IsOptional = true };

    public static Column<T> Flag(string name, string description, Func<T, bool> value) =>
        new(name, ColumnType.Flag, description, (item, cells) => cells.Flag(value(item)));

    public static Column<T> OptionalFlag(string name, string description, Func<T, bool?> value) =>
        new(name, ColumnType.Flag, description, (item, cells) => WriteFlag(value(item), cells)) { IsOptional = true };

    /// <summary>A date in three columns: as it is written, and the first and last day that it may mean.</summary>
    public static ImmutableArray<Column<T>> Dates(string prefix, string what, Func<T, EdtfDate?> value, bool isOptional = true) =>
    [
        Optional(prefix + "_edtf", ColumnType.Edtf, $"{what}, as the content writes it", item => value(item)?.ToString()) with { IsOptional = isOptional },
        Optional(
            prefix + "_from",
            ColumnType.Date,
            "the first day that this may mean; none where it is open",
            item => Day(value(item)?.From?.FirstDay)),
        Optional(
            prefix + "_to",
            ColumnType.Date,
            "the last day that this may mean; none where it is open",
            item => Day(value(item)?.To?.LastDay)),
    ];

    /// <summary>A date that is one whole day.</summary>
    public static Column<T> OptionalDay(string name, string description, Func<T, EdtfDate?> value) =>
        Optional(name, ColumnType.Date, description, item => Day(value(item)?.From?.FirstDay));

    public static Column<T> Of(string name, ColumnType type, string description, Func<T, string> value) =>
        new(name, type, description, (item, cells) => cells.Text(value(item)));

    private static Column<T> Optional(string name, ColumnType type, string description, Func<T, string?> value) =>
        new(name, type, description, (item, cells) => WriteText(value(item), cells)) { IsOptional = true };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteText(string? text, ICellWriter cells)
    {
        if (text is null)
            cells.Null();
        else
            cells.Text(text);
    }

    private static void WriteInteger(int? number, ICellWriter cells)
    {
        if (number is { } known)
            cells.Integer(known);
        else
            cells.Null();
    }

    private static void WriteNumber(Number? number, ICellWriter cells)
    {
        if (number is { } known)
            cells.Number(known);
        else
            cells.Null();
    }

    private static void WriteFlag(bool? flag, ICellWriter cells)
    {
        if (flag is { } known)
            cells.Flag(known);
        else
            cells.Null();
    }
}
