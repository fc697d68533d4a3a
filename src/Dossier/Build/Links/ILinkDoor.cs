using Dossier.Links;

namespace Dossier.Build.Links;

/// <summary>Asks one address once.</summary>
internal interface ILinkDoor
{
    /// <summary>Asks.</summary>
    /// <param name="question">What.</param>
    /// <param name="cancellation">Ends the asking.</param>
    /// <returns>The answer; what goes wrong on the way is one too.</returns>
    Task<LinkReply> AskAsync(LinkQuestion question, CancellationToken cancellation);
}

/// <summary>What is asked of a site.</summary>
/// <param name="Address">An http or https address.</param>
/// <param name="WithBody">Whether the page itself is wanted (GET), or only whether it is there (HEAD).</param>
/// <param name="Etag">The validator that is known, or null.</param>
/// <param name="Modified">The day of its last change that is known, or null.</param>
internal sealed record LinkQuestion(Uri Address, bool WithBody, string? Etag, string? Modified);

/// <summary>What a site answered to one question.</summary>
internal sealed record LinkReply
{
    /// <summary>The status, or 0 where there is none.</summary>
    public int Status { get; init; }

    /// <summary>Why there was no answer, or null.</summary>
    public LinkFailure? Failure { get; init; }

    /// <summary>Where the site sends the asker, or null.</summary>
    public string? Location { get; init; }

    /// <summary>How long the site wants to be left alone, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether it is what a site shows to programs instead of its page.</summary>
    public bool IsWall { get; init; }

    /// <summary>The validator, or null.</summary>
    public string? Etag { get; init; }

    /// <summary>When the page says that it was changed, or null.</summary>
    public string? Modified { get; init; }

    /// <summary>What the page looks like, or null where it was not asked for.</summary>
    public PagePrint? Print { get; init; }
}
