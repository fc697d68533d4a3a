using Markdig.Syntax;

namespace Dossier.Markup;

/// <summary>Where a link leads, once <see cref="MarkupLinks.Resolve"/> has looked at it; kept on the tree's node.</summary>
/// <param name="Kind">What kind of link.</param>
/// <param name="Address">The address of an external link, its entities and backslashes resolved; null for the others.</param>
/// <param name="Record">The record that it leads to, or null.</param>
/// <param name="Fragment">The id of a heading, without <c>#</c>, or null.</param>
public sealed record LinkTarget(LinkKind Kind, string? Address = null, RecordLink? Record = null, string? Fragment = null)
{
    private static readonly object Key = new();

    /// <summary>What was refused and leads nowhere.</summary>
    public static LinkTarget None { get; } = new(LinkKind.Refused);

    /// <summary>The target of a link, an autolink or a reference definition; refused where nobody has looked at it.</summary>
    public static LinkTarget Of(MarkdownObject node) => node.GetData(Key) as LinkTarget ?? None;

    internal void AttachTo(MarkdownObject node) => node.SetData(Key, this);
}

/// <summary>A link to a record or a page.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Id">The record's id, or the page's route.</param>
public sealed record RecordLink(RecordKind Kind, string Id);

/// <summary>The kinds of links.</summary>
public enum LinkKind
{
    /// <summary>Not allowed; it was diagnosed, and no edition may write it.</summary>
    Refused,

    /// <summary>http, https or mailto.</summary>
    External,

    /// <summary>A record or a page of this dossier.</summary>
    Record,

    /// <summary>A heading of the same text.</summary>
    Heading,
}
