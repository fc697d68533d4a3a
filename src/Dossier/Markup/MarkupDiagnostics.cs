using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Markup;

/// <summary>The kinds of diagnostics that Markdown gives. Unknown ids have the descriptors of <see cref="IRecordNames.Unknown"/>.</summary>
public static class MarkupDiagnostics
{
    /// <summary>HTML in Markdown.</summary>
    public static readonly DiagnosticDescriptor RawHtml = Error("raw-html", "HTML in Markdown",
        "All editions are made of the same Markdown, and a PDF has no use for HTML; it is shown as text. Say it in Markdown, or put `\\` "
            + "before the `<`.");

    /// <summary>A control or bidirectional character, written as an entity.</summary>
    public static readonly DiagnosticDescriptor HiddenCharacter = Error("hidden-character-entity", "an entity for an invisible character",
        "Control characters and marks of writing direction can make a text read otherwise than it is; nothing here needs them.");

    /// <summary><c>[[…]]</c> that is no reference.</summary>
    public static readonly DiagnosticDescriptor MalformedFactReference =
        Error("malformed-fact-reference", "`[[…]]` without the id of a fact",
        "A fact is cited as `[[its-id]]`: lower-case letters, digits and hyphens, nothing else between the brackets.");

    /// <summary><c>[@…]</c> that is no citation.</summary>
    public static readonly DiagnosticDescriptor MalformedCitation = Error("malformed-citation", "`[@…]` that cannot be read as a citation",
        "A source is cited as `[@its-id]` or `[@its-id, para 4]`, several as `[@one, p. 2; @other]` (Pandoc's form). A locator has at "
            + "most 120 characters and no brackets.");

    /// <summary>A reference or a link inside a link.</summary>
    public static readonly DiagnosticDescriptor NestedLink = Error("nested-link", "a reference inside a link",
        "A link cannot hold another one. Put the reference behind the link.");

    /// <summary>A block that the catalogue does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownBlock = Error("unknown-block", "a `:::` block of an unknown name",
        "Blocks place figures and frame text; page templates may use more of them than topics and notes.");

    /// <summary>A block's first line that cannot be read.</summary>
    public static readonly DiagnosticDescriptor MalformedBlock = Error("malformed-block", "a `:::` line that cannot be read",
        "A block begins with `::: name`, then values or `key=value` pairs; a value with spaces stands in double quotes.");

    /// <summary>An argument that the block does not take.</summary>
    public static readonly DiagnosticDescriptor UnknownBlockArgument =
        Error("unknown-block-argument", "a block's argument of an unknown name",
        "Each block takes certain arguments only, each once.");

    /// <summary>An argument that the block needs.</summary>
    public static readonly DiagnosticDescriptor MissingBlockArgument =
        Error("missing-block-argument", "a block without an argument that it needs",
        "Without it there is nothing to show.");

    /// <summary>An argument with a value of the wrong kind.</summary>
    public static readonly DiagnosticDescriptor MalformedBlockArgument =
        Error("malformed-block-argument", "a block's argument with a value of the wrong kind",
        "Ids are lower-case letters, digits and hyphens; dates are written 2024, 2024-04 or 2024-04-08.");

    /// <summary>A block without its closing line.</summary>
    public static readonly DiagnosticDescriptor UnclosedBlock = Error("unclosed-block", "a `:::` block that is never closed",
        "A block ends with a line of as many colons as it began with, as deeply indented or quoted.");

    /// <summary>A closing line without a block.</summary>
    public static readonly DiagnosticDescriptor StrayFence = Error("stray-block-end", "a closing `:::` without a block",
        "A block is closed by exactly as many colons as opened it; this line closes none.");

    /// <summary>Text in a figure block that takes none.</summary>
    public static readonly DiagnosticDescriptor UnexpectedBlockBody = Error("unexpected-block-body", "text inside a figure block",
        "Most figures are drawn from the records alone, some from a list of ids, one a line. Anything else would be lost.");

    /// <summary>Blocks in blocks in blocks.</summary>
    public static readonly DiagnosticDescriptor BlockTooDeep = Error("block-too-deep", "blocks nested too deeply",
        "At most eight blocks may stand in each other.");

    /// <summary>A link that leads nowhere safe.</summary>
    public static readonly DiagnosticDescriptor UnsafeLink = Error("unsafe-link", "a link of a kind that is not allowed",
        "Links may be `https://…`, `http://…`, `mailto:…`, a heading of the same page (`#its-id`) or a record: `fact:id`, `source:id`, "
            + "`entity:id`, `publisher:id`, `series:id`, `topic:id`, `page:route`.");

    /// <summary>An image.</summary>
    public static readonly DiagnosticDescriptor Image = Error("image", "an image",
        "Pictures are drawn from the records by blocks such as `::: chart`; other images could not be kept in all editions.");

    /// <summary>A page that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownAnchor = Error("unknown-anchor", "a link to a heading that this page does not have",
        "`#…` leads to a heading of the same text, whose id is made of its words.");

    /// <summary>More Markdown than is read.</summary>
    public static readonly DiagnosticDescriptor TooLong = Error("markup-too-long", "a Markdown text that is too long",
        "Texts are bounded, so that nobody can stop a build with one.");

    /// <summary>Markdown that nests too deeply.</summary>
    public static readonly DiagnosticDescriptor TooDeep = Error("markup-too-deep", "Markdown nested too deeply",
        "Quotes, lists, brackets and emphasis may nest, but not without end.");

    /// <summary>Markdown that would take very long to read.</summary>
    public static readonly DiagnosticDescriptor TooComplex = Error("markup-too-complex", "Markdown that would take very long to read",
        "Some constructs cost a Markdown parser time that grows with the square of their number; no text written by people comes near the "
            + "bounds.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        BlockTooDeep, HiddenCharacter, Image, MalformedBlock, MalformedBlockArgument, MalformedCitation, MalformedFactReference, TooComplex,
        TooDeep, TooLong, MissingBlockArgument, NestedLink, RawHtml, StrayFence, UnclosedBlock, UnexpectedBlockBody, UnknownAnchor,
        UnknownBlock, UnknownBlockArgument, UnsafeLink,
    ];

    private static DiagnosticDescriptor Error(string code, string title, string explanation) =>
        new(code, Severity.Error, title, explanation);
}
