using Dossier.Diagnostics;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Markup;

/// <summary>Looks at each link of a tree.</summary>
internal sealed class LinkWalk(MarkupDocument document, RecordCheck records, NearestNames nearestNames, List<Diagnostic> faults)
{
    private const string Nowhere = "";

    private readonly HashSet<string> headings = document.Headings.Select(heading => heading.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Looks at them all, definitions first, as other links refer to them.</summary>
    public void Run()
    {
        foreach (var definition in document.Ast.Descendants<LinkReferenceDefinition>())
        {
            var target = Target(HtmlHelper.Unescape(definition.Url ?? "") ?? "", definition.UrlSpan);
            target.AttachTo(definition);
            definition.Url = target.Kind == LinkKind.Refused ? Nowhere : definition.Url;
        }

        foreach (var link in document.Ast.Descendants<LinkInline>())
            Look(link);
        foreach (var link in document.Ast.Descendants<AutolinkInline>())
            Look(link);
    }

    private void Look(LinkInline link)
    {
        link.GetDynamicUrl = null;
        if (link.IsImage)
        {
            Report(MarkupDiagnostics.Image, link.Span, "images are not shown", "remove it, or link to it without the `!`");
            link.IsImage = false;
            Settle(link, LinkTarget.None);
        }
        else
        {
            var span = link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
            Settle(link, link.Reference is { } definition ? LinkTarget.Of(definition) : Target(link.Url ?? "", span));
        }
    }

    private static void Settle(LinkInline link, LinkTarget target)
    {
        target.AttachTo(link);
        if (target.Kind == LinkKind.Refused)
            link.Url = Nowhere;
    }

    private void Look(AutolinkInline link)
    {
        var target = Target(link.IsEmail ? "mailto:" + link.Url : link.Url, new SourceSpan(link.Span.Start + 1, link.Span.End - 1));
        target.AttachTo(link);
    }

    private LinkTarget Target(string destination, SourceSpan span)
    {
        if (!LinkScheme.TryRead(destination, out var target, out var fault))
        {
            Report(MarkupDiagnostics.UnsafeLink, span, fault,
                "links may be http, https, mailto, `#heading`, or a record such as `fact:id`");
            return LinkTarget.None;
        }

        return target.Kind switch
        {
            LinkKind.Heading when !headings.Contains(target.Fragment ?? "") => UnknownHeading(target, span),
            LinkKind.Record when target.Record is { } record && !records.Exists(record.Kind, record.Id, span, isWritten: false) =>
                LinkTarget.None,
            _ => target,
        };
    }

    private LinkTarget UnknownHeading(LinkTarget target, SourceSpan span)
    {
        var nearest = nearestNames.Find("#", target.Fragment ?? "", () => headings.Order(StringComparer.Ordinal));
        var help = nearest is null ? null : $"did you mean `#{nearest}`?";
        Report(MarkupDiagnostics.UnknownAnchor, span, $"no heading has the id `{target.Fragment}`", help);
        return LinkTarget.None;
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan span, string message, string? help) =>
        faults.Add(descriptor.At(document.Origin.At(span.Start, span.End + 1), message, help));
}
