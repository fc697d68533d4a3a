using System.Globalization;
using System.Text;
using Dossier.Model;

namespace Dossier.Editions.Bibliography;

/// <summary>
/// Writes entries in RIS (Research Information Systems, "RIS Format Specifications"): tags of two letters, two spaces, a hyphen, a space;
/// lines
/// ended by <c>\r\n</c>; dates as <c>YYYY/MM/DD/other</c>, where what is not known is empty.
/// </summary>
internal static class Ris
{
    /// <summary>The entry with an empty line behind it.</summary>
    public static string Of(BibliographyEntry entry) => Append(new StringBuilder(), entry).ToString();

    /// <summary>Appends the entry with an empty line behind it.</summary>
    public static StringBuilder Append(StringBuilder text, BibliographyEntry entry)
    {
        Line(text, "TY", entry.Url is null ? "GEN" : "ELEC");
        Line(text, "ID", entry.Key);
        Line(text, "TI", entry.Title);
        Line(text, "AU", entry.Author);
        Line(text, "PB", entry.Publisher);
        Line(text, "PY", entry.Published is { } year ? (year.From ?? year.To)?.Year.ToString("D4", CultureInfo.InvariantCulture) : null);
        Line(text, "DA", entry.Published is { } published ? Date(published) : null);
        Line(text, "LA", entry.Language);
        Line(text, "ET", entry.Version);
        Line(text, "UR", entry.Url);
        Line(text, "Y2", entry.Accessed is { } accessed ? Date(accessed) : null);
        Line(text, "AV", entry.ArchiveUrl);
        Line(text, "N1", entry is { ArchiveUrl: not null, ArchiveCaptured: { } captured } ? $"Archived copy taken {captured}" : null);
        return text.Append("ER  - \r\n\r\n");
    }

    private static void Line(StringBuilder text, string tag, string? value)
    {
        if (value is not null)
            text.Append(tag).Append("  - ").Append(value).Append("\r\n");
    }

    private static string Date(EdtfDate date)
    {
        if ((date.From ?? date.To) is not { } day)
            return "";
        var other = date.IsInterval ? date.ToString().Replace("/", " to ", StringComparison.Ordinal) : day.IsApproximate ? "circa" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}/{day.Month:D2}/{day.Day:D2}/{other}");
    }
}
