using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Links;

/// <summary>What <c>check --links</c> can find.</summary>
internal static class LinkDiagnostics
{
    public static readonly DiagnosticDescriptor Dead = new(
        "dead-link", Severity.Warning, "an address leads nowhere any more",
        "On two different days the site said that there is no such page (404 or 410), or there was no such host. Readers can no longer check "
        + "what is cited. Where the source has an archived copy, the patch puts its address in the place of the dead one; otherwise look for a "
        + "copy in a web archive.");

    public static readonly DiagnosticDescriptor Moved = new(
        "moved-link", Severity.Note, "a page has moved for good",
        "The site answers with a permanent redirect (301 or 308) to another address. It works as long as the site keeps the redirect. The patch "
        + "writes the new address; look at the page first, as some sites redirect to something else.");

    public static readonly DiagnosticDescriptor Home = new(
        "link-to-front-page", Severity.Warning, "an address leads to the site's front page",
        "Sites often send readers of pages that are gone to their front page. The source can probably not be checked there any more.");

    public static readonly DiagnosticDescriptor Changed = new(
        "changed-page", Severity.Note, "a page is not what it was",
        "The page has another title, and twice or half the length, than when it was first seen: perhaps another text stands there now. Read it "
        + "again. If it still says what is cited, delete the address's line in `links.lock.yaml`, and the page is taken as it is.");

    public static readonly DiagnosticDescriptor Blocked = new(
        "blocked-link", Severity.Note, "a site does not let programs read its pages",
        "The site asks for a login, refuses programs or wants a person to click (401, 403, 429, 451 and the like). The page may well be there: "
        + "look at it in a browser. It says nothing against the source.");

    public static readonly DiagnosticDescriptor Doubtful = new(
        "doubtful-link", Severity.Note, "whether an address still leads to its page could not be told",
        "The page was missing for the first time, or the site did not answer, or not with sense. It is asked again on another day; only what is "
        + "gone on two different days is called dead.");

    public static readonly DiagnosticDescriptor Private = new(
        "private-link", Severity.Warning, "an address leads into a private network",
        "The host lies in a private, local or reserved network, where readers cannot follow. It was not asked.");

    public static readonly DiagnosticDescriptor Unreadable = new(
        "damaged-links-lock", Severity.Warning, "a line of links.lock.yaml cannot be read",
        "The program writes this file, a line for each address. A merge may have torn one: delete it, and its address is asked afresh.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Dead, Moved, Home, Changed, Blocked, Doubtful, Private, Unreadable];
}
