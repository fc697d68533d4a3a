using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Pages.Making;

/// <summary>What can be wrong with pages as a whole.</summary>
internal static class PageDiagnostics
{
    /// <summary>A page template without front matter.</summary>
    public static DiagnosticDescriptor NoFrontMatter { get; } = Error(
        "no-front-matter",
        "a page template without front matter",
        "A page template begins with YAML between two lines of `---`: at least `route`, `title` and `description`.");

    /// <summary>A collection that does not exist.</summary>
    public static DiagnosticDescriptor UnknownCollection { get; } = Error(
        "unknown-collection",
        "a collection that pages cannot be made of",
        "`for-each: facts as fact` makes a page of every fact, which the template then calls `fact`. The collections are named in the help.");

    /// <summary>A list that cannot be cut into pages.</summary>
    public static DiagnosticDescriptor UncutList { get; } = Error(
        "uncut-list",
        "a list that cannot be cut into pages",
        "`pages: {of: \"{{ entity.chapters }}\", as: chapters, size: 60}` cuts a list of groups into pages of at most so many items; "
        + "lists that are not in groups, and sizes over 1,000, cannot be used.");

    /// <summary>A route that cannot be one.</summary>
    public static DiagnosticDescriptor BadRoute { get; } = Error(
        "bad-route",
        "a route that cannot be the address of a page",
        "A route is made of lower-case ASCII letters, digits, hyphens and slashes and ends with a slash: `facts/some-fact/`. The first page’s is `/`; "
        + "`404.html` is the one that web servers show for addresses that do not exist.");

    /// <summary>Two pages at one place.</summary>
    public static DiagnosticDescriptor DuplicateRoute { get; } = Error(
        "duplicate-route",
        "two pages with one route",
        "Each page has a place of its own; the later one would overwrite the earlier.");

    /// <summary>A file that the program needs.</summary>
    public static DiagnosticDescriptor MissingTemplate { get; } = Error(
        "missing-template",
        "a template file that is needed and is not there",
        "Every figure needs a component for each text edition, and the site a layout. Copy the file from the templates that ship with the program.");

    /// <summary>A file that nothing uses.</summary>
    public static DiagnosticDescriptor StrayTemplate { get; } = new(
        "stray-template",
        Severity.Warning,
        "a template file that nothing uses",
        "Components are named after figures, and templates end in `.sbn-md` or `.sbn-html`; a file of another name is never read.");

    /// <summary>A fact, source, entity and so on that does not exist, in Markdown.</summary>
    public static DiagnosticDescriptor UnknownPage { get; } = Error(
        "unknown-page",
        "a link to a page that does not exist",
        "`page:` links name the route of another page: `[Methods](page:methods/)`.");

    /// <summary>A phrase that cannot be read.</summary>
    public static DiagnosticDescriptor BadPhrase { get; } = Error(
        "bad-phrase",
        "a phrase of the interface that cannot be used",
        "The files of `strings/` hold a phrase a line, `name: text`. Where a text differs with a count, it has a text for each form: "
        + "`{one: '{0} fact', other: '{0} facts'}`; Russian has `few` and `many` too. `{0}`, `{1}` are places that the template fills; every language fills the same.");

    /// <summary>A phrase without an English text.</summary>
    public static DiagnosticDescriptor StrayPhrase { get; } = new(
        "stray-phrase",
        Severity.Warning,
        "a phrase that English does not have",
        "`strings/en.yaml` has every phrase of the interface; a phrase that it does not have is never said.");

    /// <summary>A phrase that a language does not have.</summary>
    public static DiagnosticDescriptor MissingPhrase { get; } = new(
        "missing-phrase",
        Severity.Warning,
        "phrases of the interface that are not translated",
        "Where a language has no text for a phrase, the English one stands in.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NoFrontMatter, UnknownCollection, UncutList, BadRoute, DuplicateRoute, MissingTemplate, StrayTemplate, UnknownPage, BadPhrase, StrayPhrase, MissingPhrase];

    private static DiagnosticDescriptor Error(string code, string title, string explanation) => new(code, Severity.Error, title, explanation);
}
