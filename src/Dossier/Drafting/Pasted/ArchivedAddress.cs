using System.Text.RegularExpressions;

namespace Dossier.Drafting.Pasted;

/// <summary>An address of a web archive that says which page it keeps, and since when.</summary>
/// <param name="Page">The page's own address.</param>
/// <param name="Captured">The day that the copy was taken.</param>
internal sealed partial record ArchivedAddress(string Page, DateOnly Captured)
{
    /// <summary>Unwraps the addresses of the Wayback Machine and the long ones of archive.today; null for any other.</summary>
    public static ArchivedAddress? Unwrap(string address)
    {
        if (Wrapped().Match(address) is not { Success: true } match)
            return null;
        var day = $"{match.Groups["y"].ValueSpan}-{match.Groups["m"].ValueSpan}-{match.Groups["d"].ValueSpan}";
        var page = match.Groups["page"].Value;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", out var captured)
            ? new ArchivedAddress(page.Contains("://", StringComparison.Ordinal) ? page : "http://" + page, captured)
            : null;
    }

    // https://web.archive.org/web/20240409093000if_/https://… and https://archive.ph/2024.04.09-093000/https://…
    [GeneratedRegex(
        @"^https?://(?:(?:web\.|www\.)?archive\.org/web|(?:www\.)?archive\.(?:today|ph|is|li|vn|fo|md))/"
        + @"(?<y>[0-9]{4})\.?(?<m>[0-9]{2})\.?(?<d>[0-9]{2})(?:-?[0-9]{6})?(?:[a-z]{2}_)?/(?<page>(?:https?://)?[^/].*)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wrapped();
}
