namespace Dossier.Links;

/// <summary>What came of asking one address.</summary>
internal sealed record LinkOutcome
{
    /// <summary>What it comes to.</summary>
    public required LinkState State { get; init; }

    /// <summary>The last status, or null where nobody answered.</summary>
    public int? Status { get; init; }

    /// <summary>Why nobody answered, or null.</summary>
    public LinkFailure? Failure { get; init; }

    /// <summary>The address that it has moved to for good, or null.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Where it led in the end, for good or not.</summary>
    public string? Final { get; init; }

    /// <summary>The validator that came with the page, or null.</summary>
    public string? Etag { get; init; }

    /// <summary>When the page says that it was changed, or null.</summary>
    public string? Modified { get; init; }

    /// <summary>What the page looks like, or null where it was not read.</summary>
    public PagePrint? Print { get; init; }
}

/// <summary>What asking an address comes to.</summary>
internal enum LinkState
{
    /// <summary>There is a page.</summary>
    Found,

    /// <summary>The page is the one that was there before.</summary>
    Unchanged,

    /// <summary>The site says that there is no such page, or there is no such host.</summary>
    Gone,

    /// <summary>The site does not let programs in.</summary>
    Blocked,

    /// <summary>There was no answer, or none that tells.</summary>
    Unsure,

    /// <summary>Nobody was asked, as it lies in a private network.</summary>
    Private,

    /// <summary>The site asked to be left alone for longer than anybody waits: another day.</summary>
    Later,
}
