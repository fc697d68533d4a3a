using System.Text;

namespace Dossier.Editions.Bibliography;

/// <summary>
/// Writes entries for biblatex and biber, which other readers of BibTeX files take too: <c>@online</c>, or <c>@misc</c> for what has no
/// address.
/// Dates are EDTF there (biblatex manual, 2.3.8 "Date and Time Specifications"), as they are here.
/// </summary>
internal static class BibTex
{
    /// <summary>The entry with a line end behind it.</summary>
    public static string Of(BibliographyEntry entry) => Append(new StringBuilder(), entry).ToString();

    /// <summary>Appends the entry with a line end behind it.</summary>
    public static StringBuilder Append(StringBuilder text, BibliographyEntry entry)
    {
        text.Append(entry.Url is null ? "@misc{" : "@online{").Append(entry.Key).Append(",\n");
        // Two pairs of braces: the title keeps its capitals, and a name is one name, whatever words are in it.
        Field(text, "title", $"{{{TexText.Escape(entry.Title)}}}");
        Field(text, "author", entry.Author is { } author ? $"{{{TexText.Escape(author)}}}" : null);
        Field(text, entry.Url is null ? "howpublished" : "organization", TexText.Escape(entry.Publisher));
        Field(text, "date", entry.Published?.ToString());
        Field(text, "version", entry.Version is { } version ? TexText.Escape(version) : null);
        Field(text, "url", entry.Url is { } url ? TexText.Address(url) : null);
        Field(text, "urldate", entry.Accessed is { IsDay: true } accessed ? accessed.ToString() : null);
        Field(text, "langid", LanguageNames.Babel(entry.Language));
        Field(text, "addendum", Archive(entry));
        return text.Append("}\n");
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
    }

    // No field is made for it. A percent sign would begin a comment inside \url, where it stands in another command's argument.
    private static string? Archive(BibliographyEntry entry)
    {
        if (entry.ArchiveUrl is not { } url)
            return null;
        var address = TexText.Address(url);
        var printed = address.AsSpan().ContainsAny('%', '#') ? TexText.Escape(address) : $"\\url{{{address}}}";
        return $"Archived {entry.ArchiveCaptured?.ToString().Replace("~", "\\textasciitilde{}", StringComparison.Ordinal)}: {printed}";
    }
}
