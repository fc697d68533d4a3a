namespace Dossier.Links;

/// <summary>What one address answered: a line of <c>links.lock.yaml</c>.</summary>
internal sealed record LinkRecord
{
    /// <summary>The address as the content has it.</summary>
    public required string Url { get; init; }

    /// <summary>What is known of it.</summary>
    public required LinkVerdict Verdict { get; init; }

    /// <summary>The day on which it was last asked.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>The last status of HTTP (RFC 9110, section 15), or null where nobody answered.</summary>
    public int? Status { get; init; }

    /// <summary>Why nobody answered, or null.</summary>
    public LinkFailure? Failure { get; init; }

    /// <summary>Where it led to, where that is another page.</summary>
    public string? To { get; init; }

    /// <summary>On how many days it was found gone, one after the other.</summary>
    public int Misses { get; init; }

    /// <summary>The last of those days.</summary>
    public DateOnly? Missed { get; init; }

    /// <summary>The page's validator (RFC 9110, 8.8.3), which spares both sides a second copy.</summary>
    public string? Etag { get; init; }

    /// <summary>When the page says that it was changed (RFC 9110, 8.8.2), as it says it.</summary>
    public string? Modified { get; init; }

    /// <summary>What the page looked like.</summary>
    public PagePrint? Print { get; init; }
}

/// <summary>Why an address gave no answer.</summary>
internal enum LinkFailure
{
    /// <summary>The host's name is not known.</summary>
    NoHost,

    /// <summary>It took too long.</summary>
    Timeout,

    /// <summary>The connection could not be made, or broke.</summary>
    Connection,

    /// <summary>The site's certificate is not valid.</summary>
    Certificate,

    /// <summary>It leads on and on, or in a circle.</summary>
    Redirects,

    /// <summary>It leads to something that is no web address.</summary>
    Elsewhere,

    /// <summary>It lies in a private network.</summary>
    Private,
}
