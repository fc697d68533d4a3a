using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Markup;

/// <summary>Rewrites the destinations of links.</summary>
internal static class LinkEdits
{
    /// <summary>Gives an inline link its address; a refused one leads nowhere.</summary>
    public static void Add(LinkInline link, string text, IMarkupRewrites rewrites, List<MarkupEdit> edits)
    {
        // `![` begins a refused image, which is a link by now.
        if (text[link.Span.Start] == '!')
            edits.Add(new MarkupEdit(link.Span.Start, link.Span.Start + 1, ""));
        AddDestination(link, link.UrlSpan, rewrites, edits);
    }

    /// <summary>Gives a reference definition its address.</summary>
    public static void Add(LinkReferenceDefinition definition, IMarkupRewrites rewrites, List<MarkupEdit> edits) =>
        AddDestination(definition, definition.UrlSpan, rewrites, edits);

    /// <summary>
    /// Turns an autolink to a record into a link with its id as text; only addresses with a scheme can stand in an autolink.
    /// </summary>
    public static void Add(AutolinkInline link, IMarkupRewrites rewrites, List<MarkupEdit> edits)
    {
        var target = LinkTarget.Of(link);
        if (target.Kind == LinkKind.Refused)
            edits.Add(new MarkupEdit(link.Span.Start, link.Span.End + 1, $"[{Label(link.Url)}](#)"));
        else if (target.Record is { } record && rewrites.Address(target) is { } address)
            edits.Add(new MarkupEdit(link.Span.Start, link.Span.End + 1, $"[{Label(record.Id)}]({Destination(address)})"));
    }

    private static void AddDestination(MarkdownObject node, SourceSpan span, IMarkupRewrites rewrites, List<MarkupEdit> edits)
    {
        var target = LinkTarget.Of(node);
        var address = target.Kind switch
        {
            LinkKind.Refused => "#",
            LinkKind.Record => rewrites.Address(target),
            _ => null,
        };
        if (address is not null && !span.IsEmpty)
            edits.Add(new MarkupEdit(span.Start, span.End + 1, Destination(address)));
    }

    // An address with brackets or spaces stands in pointed brackets, or would end early.
    private static string Destination(string address)
    {
        var plain = address.Length > 0 && !address.AsSpan().ContainsAny(" ()<>");
        return plain ? address : $"<{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>";
    }

    private static string Label(string text) =>
        string.Concat(text.Select(letter => IsPlain(letter) ? letter.ToString() : $"\\{letter}"));

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '/' or '.' || letter >= 0x80;
}
