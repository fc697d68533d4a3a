using System.Diagnostics.CodeAnalysis;
using Dossier.Text;

namespace Dossier.Markup;

/// <summary>
/// Reads a link's destination by allow-list. It must be given decoded: Markdown's entities and backslashes are resolved before a
/// browser sees a link, so <c>&amp;#106;avascript:</c> is no disguise here.
/// </summary>
internal static class LinkScheme
{
    private const string Unreserved = "-._~:/?#[]@!$&'()*+,;=%";

    /// <summary>The target of a destination, or why it is refused.</summary>
    /// <param name="destination">The decoded destination.</param>
    /// <param name="target">Where it leads; whether a record exists is not asked here.</param>
    /// <param name="fault">Why it is refused: lower case, no full stop.</param>
    public static bool TryRead(string destination, [NotNullWhen(true)] out LinkTarget? target, [NotNullWhen(false)] out string? fault)
    {
        target = null;
        fault = Fault(destination);
        if (fault is not null)
            return false;
        if (destination.StartsWith('#'))
            return Found(new LinkTarget(LinkKind.Heading, Fragment: destination[1..]), out target);
        var colon = destination.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || destination.AsSpan(0, colon).ContainsAny('/', '?', '#'))
        {
            fault = destination.StartsWith("//", StringComparison.Ordinal) ? "the address has no scheme" : "an address relative to nothing";
            return false;
        }

        target = Read(destination[..colon].ToLowerInvariant(), destination[(colon + 1)..], destination);
        fault = target is null ? $"`{destination[..colon]}:` is not allowed, or nothing that it could lead to follows" : null;
        return target is not null;
    }

    private static bool Found(LinkTarget found, out LinkTarget target)
    {
        target = found;
        return true;
    }

    // Anything that a browser, a PDF reader or a Markdown reader might strip, fold or take for a slash.
    private static string? Fault(string destination)
    {
        if (destination.Length == 0)
            return "a link without an address";
        foreach (var letter in destination)
        {
            if (letter is '\\')
                return "a backslash in an address";
            if (letter <= ' ' || char.IsControl(letter) || char.IsWhiteSpace(letter))
                return "white space or a control character in an address";
            if (letter < 0x80 && !char.IsAsciiLetterOrDigit(letter) && !Unreserved.Contains(letter, StringComparison.Ordinal))
                return $"`{letter}` in an address";
        }

        return ForbiddenCharacters.IndexIn(destination) >= 0 ? "a character that cannot be seen in an address" : null;
    }

    private static LinkTarget? Read(string scheme, string rest, string destination) => scheme switch
    {
        "http" or "https" => HasHost(rest) ? new LinkTarget(LinkKind.External, destination) : null,
        "mailto" => rest.Contains('@', StringComparison.Ordinal) ? new LinkTarget(LinkKind.External, destination) : null,
        "fact" => Record(RecordKind.Fact, rest),
        "source" => Record(RecordKind.Source, rest),
        "entity" => Record(RecordKind.Entity, rest),
        "publisher" => Record(RecordKind.Publisher, rest),
        "series" => Record(RecordKind.Series, rest),
        "topic" => Record(RecordKind.Topic, rest),
        "page" => Page(rest),
        _ => null,
    };

    // A name before `@` would let an address pose as another host's.
    private static bool HasHost(string rest)
    {
        if (!rest.StartsWith("//", StringComparison.Ordinal))
            return false;
        var authority = rest.AsSpan(2);
        var end = authority.IndexOfAny('/', '?', '#');
        authority = end < 0 ? authority : authority[..end];
        return authority.Length > 0 && char.IsLetterOrDigit(authority[0]) && !authority.Contains('@') && !authority.Contains('%');
    }

    private static LinkTarget? Record(RecordKind kind, string id) =>
        RecordId.IsValid(id) ? new LinkTarget(LinkKind.Record, Record: new RecordLink(kind, id)) : null;

    private static LinkTarget? Page(string route)
    {
        var hash = route.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? route : route[..hash];
        if (!IsRoute(path))
            return null;
        var fragment = hash < 0 ? null : route[(hash + 1)..];
        return new LinkTarget(LinkKind.Record, Record: new RecordLink(RecordKind.Page, path), Fragment: fragment);
    }

    // The first page has no route of its own: it is written as the slash alone.
    private static bool IsRoute(string path) => path == "/"
        || (path.All(letter => RecordId.IsPart(letter) || letter is '/' or '.' or '_') && !path.StartsWith('/') && !path.Contains("..", StringComparison.Ordinal));
}
