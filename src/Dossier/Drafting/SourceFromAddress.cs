using System.Collections.Immutable;
using System.Globalization;
using Dossier.Drafting.Kinds;
using Dossier.Drafting.Pasted;
using Dossier.Loading.Binding;

namespace Dossier.Drafting;

/// <summary>What can be known of a source from its address alone.</summary>
internal static class SourceFromAddress
{
    /// <summary>The values that follow, each with its reason.</summary>
    /// <param name="kind">The fields of sources.</param>
    /// <param name="record">What was said of it already.</param>
    /// <param name="pasted">The address.</param>
    /// <param name="content">All that is known so far.</param>
    /// <param name="today">The day on which the editor has the page open.</param>
    public static ImmutableArray<Derived> Derive(
        RecordKind kind, DraftRecord record, PastedAddress pasted, LoadedContent content, DateOnly today)
    {
        var derived = ImmutableArray.CreateBuilder<Derived>();
        var sites = new KnownSites(content);
        Add("url", pasted.Url, pasted.Reason ?? "as given");
        Add("archive-url", pasted.ArchiveUrl, "as given");
        Add("captured", Text(pasted.Captured), "the day in the archive's address");
        if (record.Text("title") is null && AddressTitle.In(pasted.Url) is { } title)
        {
            Add("title", title, "read from the address; better is the page's own");
            Add("title-origin", "address", "as the title was read from there");
        }

        Add("publisher", sites.PublisherOf(pasted.Url)?.Publisher, sites.PublisherOf(pasted.Url)?.Reason ?? "");
        Add("published", AddressDate.In(pasted.Url, today), "the date in the address");
        Add("accessed", Text(today), "today");
        var said = AddressLanguage.In(pasted.Url);
        var usual = sites.LanguageOf(pasted.Url);
        Add("language", said ?? usual?.Language, said is null ? usual?.Reason ?? "" : "as the address says");
        return derived.ToImmutable();

        void Add(string field, string? text, string reason)
        {
            if (text is not null && record.Text(kind.Field(field)) is null)
                derived.Add(new Derived(kind.Field(field), text, reason));
        }
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
