using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Loading;

/// <summary>What can be wrong with the keys and values of a record, each taken by itself.</summary>
internal static class ShapeDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownKey = Error(
        "unknown-key", "a key that the record does not have",
        "A misspelt key would be left out without a word. `docs/editing.md` lists the keys of every record.");

    public static readonly DiagnosticDescriptor MissingKey = Error(
        "missing-key", "a key is missing",
        "The record cannot be used without it. `docs/editing.md` lists the keys that every record must have.");

    public static readonly DiagnosticDescriptor WrongType = Error(
        "wrong-type", "something else was expected here",
        "A key takes a text, a list, or keys and values, and not one for the other. A list of one is written `[one]`.");

    public static readonly DiagnosticDescriptor EmptyValue = Error(
        "empty-value", "a value is missing",
        "The key is there and nothing stands under it. Write the value; an optional key can also be deleted.");

    public static readonly DiagnosticDescriptor EmptyList = Error(
        "empty-list", "a list that must not be empty is empty",
        "A fact without a citation, or a series without a point, says nothing that could be checked.");

    public static readonly DiagnosticDescriptor DuplicateItem = Error(
        "duplicate-item", "the same thing stands twice in a list",
        "The second one adds nothing and usually stands where another one was meant.");

    public static readonly DiagnosticDescriptor UnknownWord = Error(
        "unknown-word", "a word that is not on the list",
        "The key takes one of a few words, each with a meaning that rules rest on. The help lists them.");

    public static readonly DiagnosticDescriptor BadDate = Error(
        "bad-date", "not a date",
        "Dates are written as ISO 8601-2 (EDTF) has them: `2023`, `2023-04`, `2023-04-08`, `2023~` for about, `2023-01/2023-11` for "
        + "an interval, `../2023` until, `2022/..` since. Where a whole day is needed, only `2023-04-08` will do.");

    public static readonly DiagnosticDescriptor BadNumber = Error(
        "bad-number", "not a number",
        "Numbers are written with digits, a point before decimals and no separators between thousands: `-1234.5`. The unit stands "
        + "under `unit`.");

    public static readonly DiagnosticDescriptor BadId = Error(
        "bad-id", "not an id", "Ids are file names: lower-case words of a–z and 0–9 joined by `-`, at most 100 characters.");

    public static readonly DiagnosticDescriptor BadAddress = Error(
        "bad-address", "not a web address that can be used",
        "Addresses are whole ones that begin with `https://` or `http://`, without white space and without a user's name: readers "
        + "will follow them from the site, the report and the data.");

    public static readonly DiagnosticDescriptor BadLanguage = Error(
        "bad-language", "not a language tag",
        "Languages are BCP 47 tags: the code of two or three letters, perhaps with script and region: `en`, `zh-Hant`, `pt-BR`.");

    public static readonly DiagnosticDescriptor BadDuration = Error(
        "bad-duration", "not a length of time",
        "A length of time is a whole number up to 999, a space, and days, months or years: `90 days`, `18 months`, `2 years`.");

    /// <summary>Every kind of diagnostic of this family.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownKey, MissingKey, WrongType, EmptyValue, EmptyList, DuplicateItem, UnknownWord, BadDate, BadNumber, BadId, BadAddress,
        BadLanguage, BadDuration,
    ];

    private static DiagnosticDescriptor Error(string code, string title, string explanation) =>
        new(code, Severity.Error, title, explanation);
}
