using System.Collections.Immutable;
using Dossier.Drafting.Naming;
using Dossier.Loading.Binding;
using Dossier.Loading.Rules;
using Dossier.Model;

namespace Dossier.Drafting.Pasted;

/// <summary>What the sources that there are tell of the sites that they stand on.</summary>
internal sealed class KnownSites(LoadedContent content)
{
    private const int FewestForALanguage = 3;

    // The pages for telephones are the same house's.
    private static readonly string[] Mobile = ["m.", "amp.", "mobile."];

    private readonly ILookup<string, Source> byHost = Group(content, host => host);

    private readonly ILookup<string, Source> byDomain = Group(content, Domains.Registrable);

    /// <summary>Whose the site of an address is, with the reason; null where nobody can tell.</summary>
    public (string Publisher, string Reason)? PublisherOf(string address)
    {
        var host = Host(address);
        var domain = Domains.Registrable(host);
        var found = Domains.IsShared(host) ? null : Majority(byHost[host], $"at `{host}`");
        return found ?? (Domains.IsShared(domain) ? null : Majority(byDomain[domain], $"at `{domain}`") ?? ByName(domain));
    }

    /// <summary>The language of all that is known on an address's host, with the reason; null where they are few or differ.</summary>
    public (string Language, string Reason)? LanguageOf(string address)
    {
        var host = Host(address);
        var languages = byHost[host].GroupBy(source => source.Language.Value, StringComparer.Ordinal).ToList();
        return languages.Count == 1 && languages[0].Count() >= FewestForALanguage
            ? (languages[0].Key, $"as of all {languages[0].Count()} sources at `{host}`")
            : null;
    }

    /// <summary>The source that has this page already, or null.</summary>
    public Source? SourceOf(PastedAddress pasted)
    {
        var pages = new[] { pasted.Url, pasted.ArchiveUrl }.OfType<string>().Select(Addresses.Page).ToImmutableHashSet(StringComparer.Ordinal);
        return content.Sources.FirstOrDefault(source => IsAt(source.Url?.Value) || IsAt(source.Archive?.Url.Value));

        bool IsAt(string? address) => address is not null
            && (pages.Contains(Addresses.Page(address)) || pages.Contains(Addresses.Page(PastedAddress.Read(address).Address?.Url ?? address)));
    }

    private static string Host(string address)
    {
        var site = Addresses.Site(AddressParts.Of(address).Host);
        var mobile = Mobile.FirstOrDefault(prefix => site.StartsWith(prefix, StringComparison.Ordinal));
        return mobile is null ? site : site[mobile.Length..];
    }

    private static ILookup<string, Source> Group(LoadedContent content, Func<string, string> key) =>
        content.Sources.Where(source => source.Url is not null).ToLookup(source => key(Host(source.Url?.Value ?? "")), StringComparer.Ordinal);

    // Two in three: a portal also carries the texts of agencies.
    private static (string Publisher, string Reason)? Majority(IEnumerable<Source> sources, string where)
    {
        var all = sources.ToList();
        var most = all.GroupBy(source => source.Publisher.Value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        if (most is null || most.Count() * 3 < all.Count * 2)
            return null;
        var count = most.Count() == all.Count ? (all.Count == 1 ? "the source" : $"all {all.Count} sources") : $"{most.Count()} of {all.Count} sources";
        return (most.Key, $"as of {count} {where}");
    }

    private (string Publisher, string Reason)? ByName(string domain)
    {
        var ids = new[] { Slug.Of(domain), Slug.Of(domain.Split('.')[0]) };
        var found = content.Publishers.FirstOrDefault(publisher => publisher.Name.Value.Equals(domain, StringComparison.OrdinalIgnoreCase))?.Id
            ?? ids.FirstOrDefault(content.Publishers.Contains);
        return found is null ? null : (found, $"by its name, from `{domain}`");
    }
}
