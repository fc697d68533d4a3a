using System.Globalization;

namespace Dossier.Typesetting.Pdf;

/// <summary>Points in time in the two notations a file holds, which have to agree (ISO 19005-3, 6.6.3); both in UTC.</summary>
internal static class PdfDates
{
    /// <summary>As ISO 32000-1, 7.9.4 has it.</summary>
    public static string Pdf(DateTimeOffset date) =>
        string.Create(CultureInfo.InvariantCulture, $"D:{date.UtcDateTime:yyyyMMddHHmmss}+00'00'");

    /// <summary>As XMP has it.</summary>
    public static string Xmp(DateTimeOffset date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss}+00:00");
}
