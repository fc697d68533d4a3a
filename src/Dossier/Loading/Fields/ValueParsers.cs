using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Dossier.Loading.Rules;
using Dossier.Model;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Loading.Fields;

/// <summary>Reads single values: one method for each kind of field.</summary>
internal static class ValueParsers
{
    public static bool Line(FieldInput input, out Located<string> value)
    {
        value = default;
        if (!Text(input, out var scalar))
            return false;
        value = new Located<string>(Folding.Fold(scalar.Text), scalar.Span);
        return true;
    }

    public static bool Markdown(FieldInput input, out Located<string> value)
    {
        value = default;
        if (!Text(input, out var scalar))
            return false;
        value = new Located<string>(scalar.Text.TrimEnd('\n', '\r', ' '), scalar.Span);
        return true;
    }

    public static bool Word<T>(FieldInput input, out Located<T> value)
        where T : struct, Enum
    {
        value = default;
        if (!Text(input, out var scalar))
            return false;
        if (WordList<T>.TryParse(scalar.Text, out var word))
        {
            value = new Located<T>(word, scalar.Span);
            return true;
        }

        UnknownWord(input, scalar.Text, WordList<T>.Words);
        return false;
    }

    public static bool Date(FieldInput input, out Located<EdtfDate> value)
    {
        value = default;
        if (!Text(input, out var scalar))
            return false;
        if (EdtfDate.TryParse(scalar.Text, out var date, out var fault))
        {
            value = new Located<EdtfDate>(date, scalar.Span);
            return true;
        }

        var help =
            "write a day `2024-04-08`, a month `2024-04`, a year `2024`, perhaps with `~` for about, or an interval `2024-01/2024-03`, "
            + "open as `..`";
        input.Fault(ShapeDiagnostics.BadDate, fault == "not a date" ? $"{Quoting.Quote(scalar.Text)} is not a date"
            : $"{Quoting.Quote(scalar.Text)} is not a date: {fault}", help, Dates.Repair(scalar.Text));
        return false;
    }

    public static bool Day(FieldInput input, out Located<EdtfDate> value)
    {
        if (!Date(input, out value))
            return false;
        if (value.Value.IsDay)
            return true;
        input.Fault(ShapeDiagnostics.BadDate, $"`{input.Name}` must be a whole day, not `{value.Value}`", "write it like `2024-04-08`");
        return false;
    }

    public static bool Number(FieldInput input, out Located<Number> value)
    {
        value = default;
        if (!Text(input, out var scalar))
            return false;
        if (Model.Number.TryParse(scalar.Text, out var number))
        {
            value = new Located<Number>(number, scalar.Span);
            return true;
        }

        input.Fault(
            ShapeDiagnostics.BadNumber, $"{Quoting.Quote(scalar.Text)} is not a number",
            "write digits alone, with a point before decimals and `-` for minus: `-1234.5`", Numbers.Repair(scalar.Text));
        return false;
    }

    public static bool Count(FieldInput input, out Located<int> value)
    {
        value = default;
        if (!Text(input, out var scalar))
            return false;
        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            value = new Located<int>(count, scalar.Span);
            return true;
        }

        input.Fault(ShapeDiagnostics.BadNumber, $"{Quoting.Quote(scalar.Text)} is not a whole number", "write digits alone: `400`");
        return false;
    }

    public static bool Flag(FieldInput input, out bool value)
    {
        value = false;
        if (!Text(input, out var scalar))
            return false;
        value = scalar.Text == "true";
        if (scalar.Text is "true" or "false")
            return true;
        var meant = scalar.Text.ToUpperInvariant(
            ) switch
        { "TRUE" or "YES" or "ON" => "true", "FALSE" or "NO" or "OFF" => "false", _ => null };
        input.Fault(ShapeDiagnostics.UnknownWord, $"`{input.Name}` cannot be {Quoting.Quote(scalar.Text)}", "write `true` or `false`",
            meant);
        return false;
    }

    public static bool Id(FieldInput input, out Located<string> value)
    {
        value = default;
        if (!Text(input, out var scalar))
            return false;
        value = new Located<string>(scalar.Text, scalar.Span);
        if (Ids.IsValid(scalar.Text))
            return true;
        input.Fault(ShapeDiagnostics.BadId, $"{Quoting.Quote(scalar.Text)} cannot be an id", Ids.Help(scalar.Text));
        return false;
    }

    /// <summary>Reads an id and notes that it refers to something; a word that is no id passes by.</summary>
    public static FieldParser<Located<string>> Reference(ReferenceKind target, string? except) =>
        (FieldInput input, out Located<string> value) =>
    {
        if (!Id(input, out value))
            return false;
        if (value.Value != except)
            input.Reading.References.Add(new Reference(target, value));
        return true;
    };

    public static bool Address(FieldInput input, out Located<string> value)
    {
        value = default;
        if (!Text(input, out var scalar))
            return false;
        value = new Located<string>(scalar.Text, scalar.Span);
        if (Addresses.Fault(scalar.Text) is not { } fault)
            return true;
        input.Fault(ShapeDiagnostics.BadAddress, $"this address {fault}",
            "write the whole address as the browser shows it, with `https://`");
        return false;
    }

    public static bool Language(FieldInput input, out Located<string> value)
    {
        value = default;
        if (!Text(input, out var scalar))
            return false;
        value = new Located<string>(scalar.Text, scalar.Span);
        if (Languages.IsTag(scalar.Text))
            return true;
        input.Fault(ShapeDiagnostics.BadLanguage, $"{Quoting.Quote(scalar.Text)} is not a language tag", Languages.Help, Languages.Repair(scalar.Text));
        return false;
    }

    public static bool HalfLife(FieldInput input, out Located<HalfLife> value)
    {
        value = default;
        if (!Text(input, out var scalar))
            return false;
        var isRead = Model.HalfLife.TryParse(scalar.Text, out var halfLife);
        value = new Located<HalfLife>(halfLife, scalar.Span);
        if (!isRead)
            input.Fault(ShapeDiagnostics.BadDuration, $"{Quoting.Quote(scalar.Text)} is not a length of time", "write it like `18 months` or `2 years`");
        return isRead;
    }

    private static bool Text(FieldInput input, [NotNullWhen(true)] out YamlScalar? scalar)
    {
        scalar = input.Node as YamlScalar;
        if (scalar is null or { IsNull: true })
            input.WrongType("text", $"write `{input.Name}: text`");
        else if (string.IsNullOrWhiteSpace(scalar.Text))
            input.Fault(ShapeDiagnostics.EmptyValue, $"a value is missing under `{input.Name}`",
                "write it, or delete the key if it may be left out");
        else
            return true;
        scalar = null;
        return false;
    }

    private static void UnknownWord(FieldInput input, string word, ImmutableArray<string> words)
    {
        var guess = Spelling.Guess(word, words);
        var allowed = $"one of {string.Join(", ", words.Select(known => $"`{known}`"))}";
        input.Fault(ShapeDiagnostics.UnknownWord, $"`{input.Name}` cannot be {Quoting.Quote(word)}",
            guess is { } near ? $"did you mean `{near.Name}`? {allowed}" : allowed, guess?.Certain);
    }
}
