using System.Text.RegularExpressions;
using Dossier.Loading.Rules;

namespace Dossier.Drafting.Pasted;

/// <summary>What an editor pasted in: an address, one of a web archive, or a DOI.</summary>
/// <param name="Url">The page's own address, without what only tracks readers.</param>
/// <param name="ArchiveUrl">The address of the archived copy that was pasted, or null.</param>
/// <param name="Captured">When that copy was taken, or null.</param>
/// <param name="Reason">How the address came out of what was pasted, or null where it is the same.</param>
internal sealed partial record PastedAddress(string Url, string? ArchiveUrl, DateOnly? Captured, string? Reason)
{
    /// <summary>Reads what was pasted.</summary>
    /// <returns>The address, or what is wrong with it, to follow "this address …".</returns>
    public static (PastedAddress? Address, string? Fault) Read(string text)
    {
        text = text.Trim(' ', '\n', '\r', '\t', '<', '>', '"', '\'');
        if (Doi().Match(text) is { Success: true } doi)
            return (new PastedAddress("https://doi.org/" + Escape(doi.Groups["doi"].Value), null, null, "the address of the DOI"), null);
        var address = Addresses.Fault(text) is not null && Addresses.Fault("https://" + text) is null && HostFirst().IsMatch(text) ? "https://" + text : text;
        if (Addresses.Fault(address) is { } fault)
            return (null, fault);
        if (ArchivedAddress.Unwrap(address) is not { } archived || Addresses.Fault(archived.Page) is not null)
            return (Cleaned(address, text), null);
        var page = Clean(archived.Page);
        return (new PastedAddress(page, address, archived.Captured, "the page that the archive kept"), null);
    }

    private static PastedAddress Cleaned(string address, string text)
    {
        var url = Clean(address);
        var reason = url == text ? null
            : url.Length < address.Length ? "without the parameters that track readers"
            : "as browsers write it";
        return new PastedAddress(url, null, null, reason);
    }

    private static string Clean(string address)
    {
        var parts = TrackingParameters.Strip(AddressParts.Of(address));
        return (parts with { Scheme = parts.Scheme.ToLowerInvariant(), Host = parts.Host.ToLowerInvariant() }).ToString();
    }

    // A DOI may hold what an address must not; its own handbook (2.4, encoding) asks for these.
    private static string Escape(string doi) => doi.TrimEnd('.', ',', ';')
        .Replace("%", "%25", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal).Replace("?", "%3F", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal);

    // Crossref's pattern for DOIs, wider at the end, with the ways in which they are printed.
    [GeneratedRegex(@"^(?:doi:\s*|(?:https?://)?(?:dx\.|www\.)?doi\.org/)?(?<doi>10\.[0-9]{4,9}/\S+)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HostFirst();
}
