using System.Text.RegularExpressions;

namespace Dossier.Tests.Languages;

/// <summary>Finds what is English in texts of the pseudo-language: Latin letters, and numbers with English signs.</summary>
internal static partial class Leak
{
    // Names of formats, programs and conventions are the same in every language; so are the letters of the Admiralty code.
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "BibTeX", "RIS", "CSL-JSON", "JSON", "JSON-LD", "SQLite", "CSV", "PDF", "Atom", "README", "Feed", "SHA-256", "A", "B", "C", "D", "E", "F", "UTC",
    };

    /// <summary>The words of a text that are English.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ids">The ids of records and rules, which are shown as they are.</param>
    public static IEnumerable<string> In(string text, IReadOnlySet<string> ids) => Word().Matches(Address().Replace(text, ""))
        .Select(match => match.Value.Trim('-', '.', '_', '/'))
        .Where(word => word.Any(char.IsAsciiLetter) && !Names.Contains(word) && !ids.Contains(word))
        .Concat(EnglishNumber().Matches(Address().Replace(text, "")).Select(match => match.Value));

    // Web addresses, names of files, checksums and ids of commits.
    [GeneratedRegex(@"https?://[^\s<>”»)]+|[\w./*-]+\.(?:pdf|json|jsonld|csv|sqlite|sql|bib|ris|md|yaml)\b|\b(?=[0-9a-f]*\d)[0-9a-f]{7,64}\b|\bSHA256SUMS\b|\b[\w.-]+\.example\b")]
    private static partial Regex Address();

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9._/-]*|(?<![\w-])\d+(?:-[a-z0-9]+)+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\d.])\d+\.\d+(?![\d.])|\d,\d{3}(?!\d)")]
    private static partial Regex EnglishNumber();
}
