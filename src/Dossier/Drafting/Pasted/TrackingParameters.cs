using System.Collections.Frozen;
using Dossier.Loading.Rules;

namespace Dossier.Drafting.Pasted;

/// <summary>What an address carries only to tell its site who follows it, and from where.</summary>
internal static class TrackingParameters
{
    private static readonly string[] Prefixes = ["utm_", "at_", "mc_", "pk_", "mtm_", "hsa_", "_hs", "ns_", "oly_"];

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid", "ttclid", "igshid", "igsh", "li_fat_id",
        "epik", "s_cid", "cmpid", "ocid", "ncid", "ftag", "smid", "smtyp", "ref_src", "ref_url", "referrer", "vero_id", "mkt_tok", "spm",
        "share_token", "sharetype", "taid", "wt_mc", "_ga", "_gl", "guccounter", "guce_referrer", "guce_referrer_sig", "cmp", "xtor");

    /// <summary>The address without them; a fragment that only marks words on the page goes too.</summary>
    public static AddressParts Strip(AddressParts address)
    {
        var query = address.Query.Length == 0 ? [] : address.Query[1..].Split('&');
        var kept = query.Where(parameter => !IsTracking(parameter.Split('=')[0])).ToList();
        return address with
        {
            Query = kept.Count == query.Length ? address.Query : kept.Count == 0 ? "" : "?" + string.Join('&', kept),
            Fragment = Fragment(address.Fragment),
        };
    }

    private static bool IsTracking(string name) =>
        Names.Contains(name) || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static string Fragment(string fragment)
    {
        var marks = fragment.IndexOf(":~:", StringComparison.Ordinal);
        var kept = marks < 0 ? fragment : fragment[..marks];
        return kept is "#" || kept.StartsWith("#xtor=", StringComparison.OrdinalIgnoreCase) ? "" : kept;
    }
}
