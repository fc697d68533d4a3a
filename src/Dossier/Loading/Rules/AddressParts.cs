namespace Dossier.Loading.Rules;

/// <summary>An http or https address taken apart without changing a letter of it (RFC 3986, section 3).</summary>
/// <param name="Scheme"><c>http</c> or <c>https</c>, as it was written.</param>
/// <param name="Host">The host, with its port if one was written.</param>
/// <param name="Path">The path, with its first slash; may be empty.</param>
/// <param name="Query">The query with its question mark, or empty.</param>
/// <param name="Fragment">The fragment with its number sign, or empty.</param>
internal readonly record struct AddressParts(string Scheme, string Host, string Path, string Query, string Fragment)
{
    /// <summary>Takes an address apart that <see cref="Addresses.Fault"/> finds nothing wrong with; one without a scheme is all host and path.</summary>
    public static AddressParts Of(string address)
    {
        var (rest, fragment) = Split(address, '#');
        (rest, var query) = Split(rest, '?');
        var scheme = rest.IndexOf("://", StringComparison.Ordinal);
        var bare = scheme < 0 ? rest : rest[(scheme + 3)..];
        var (host, path) = Split(bare, '/');
        return new AddressParts(scheme < 0 ? "" : rest[..scheme], host, path, query, fragment);
    }

    /// <summary>The address as one text.</summary>
    public override string ToString() => $"{(Scheme.Length == 0 ? "" : Scheme + "://")}{Host}{Path}{Query}{Fragment}";

    private static (string Before, string From) Split(string text, char at)
    {
        var index = text.IndexOf(at, StringComparison.Ordinal);
        return index < 0 ? (text, "") : (text[..index], text[index..]);
    }
}
