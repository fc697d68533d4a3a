using System.Collections.Frozen;

namespace Dossier.Drafting.Pasted;

/// <summary>Which part of a host's name is one house's own.</summary>
/// <remarks>
/// The Public Suffix List knows thousands of cases; this knows the rule behind most of them: below a country's code, a few words stand for
/// kinds of holders. Where it errs, it errs towards a shorter name, and a known host always goes before a domain.
/// </remarks>
internal static class Domains
{
    private static readonly FrozenSet<string> Categories = FrozenSet.Create(
        StringComparer.Ordinal, "co", "com", "org", "net", "gov", "gob", "gouv", "govt", "gv", "go", "edu", "ac", "mil", "or", "ne", "nom", "info", "in");

    private static readonly FrozenSet<string> Platforms = FrozenSet.Create(
        StringComparer.Ordinal,
        "blogspot.com", "wordpress.com", "substack.com", "medium.com", "github.io", "gitlab.io", "netlify.app", "vercel.app", "pages.dev", "wixsite.com",
        "livejournal.com", "tumblr.com", "weebly.com", "typepad.com", "ghost.io", "over-blog.com", "youtube.com", "x.com", "twitter.com", "facebook.com",
        "t.me", "vk.com", "weibo.com", "linkedin.com", "telegra.ph", "amazonaws.com", "cloudfront.net", "google.com", "doi.org");

    /// <summary>The domain that a house has registered: <c>example.co.uk</c> of <c>news.example.co.uk</c>.</summary>
    public static string Registrable(string host)
    {
        var labels = host.Split(':')[0].Split('.');
        var isCountry = labels[^1].Length == 2;
        var taken = isCountry && labels.Length > 2 && Categories.Contains(labels[^2]) ? 3 : 2;
        return string.Join('.', labels.TakeLast(taken));
    }

    /// <summary>Whether many houses publish on this domain, so that it tells nothing of who did.</summary>
    public static bool IsShared(string domain) => Platforms.Contains(domain);
}
