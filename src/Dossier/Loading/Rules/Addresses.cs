namespace Dossier.Loading.Rules;

/// <summary>Which web addresses the content may hold: those that a reader can follow safely.</summary>
internal static class Addresses
{
    /// <summary>The longest address, in UTF-16 units; more than browsers and servers agree upon.</summary>
    public const int MaxLength = 2000;

    /// <summary>What is wrong with an address, to follow "this address …"; null where nothing is.</summary>
    public static string? Fault(string address)
    {
        if (address.Length > MaxLength)
            return $"is longer than {MaxLength} characters";
        if (address.Any(char.IsWhiteSpace))
            return "holds white space";
        if (address.Any(letter => char.IsControl(letter) || letter is '<' or '>' or '"' or '\\' or '`'))
            return "holds a character that no address has";
        if (!address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return "begins with neither `https://` nor `http://`";
        // Uri repairs a missing host from the path, so the text is asked first.
        var host = address.AsSpan(address.IndexOf("//", StringComparison.Ordinal) + 2);
        if (host.Length == 0 || host[0] is '/' or '?' or '#' || !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Host.Length == 0)
            return "has no valid host";
        return uri.UserInfo.Length > 0 ? "holds a user name" : null;
    }

    /// <summary>
    /// The page that an address leads to, to be compared with others: without scheme, <c>www.</c>, fragment and final slash, the host
    /// in lower case.
    /// </summary>
    public static string Page(string address)
    {
        var parts = AddressParts.Of(address);
        return $"{Site(parts.Host)}{parts.Path}{parts.Query}".TrimEnd('/');
    }

    /// <summary>A host without <c>www.</c>, in lower case.</summary>
    public static string Site(string host)
    {
        var site = host.ToLowerInvariant();
        return site.StartsWith("www.", StringComparison.Ordinal) ? site[4..] : site;
    }
}
