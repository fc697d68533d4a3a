using Dossier.Markup;
using Dossier.Markup.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Retrospect;

/// <summary>What a piece of Markdown names.</summary>
internal static class TextReferences
{
    /// <summary>The records that a node, or anything in it, names.</summary>
    public static IEnumerable<RecordLink> In(MarkdownObject node) => node.Descendants().Prepend(node).SelectMany(Of);

    /// <summary>Whether a node, or anything in it, says where it has it from.</summary>
    public static bool IsSourced(MarkdownObject node) => node.Descendants().Prepend(node).Any(IsEvidence);

    /// <summary>Whether a node cites facts or sources.</summary>
    public static bool IsEvidence(MarkdownObject node) => node is FactReference or SourceCitation;

    private static IEnumerable<RecordLink> Of(MarkdownObject node) => node switch
    {
        FactReference reference => [new RecordLink(RecordKind.Fact, reference.Id)],
        SourceCitation citation => citation.Sources.Select(source => new RecordLink(RecordKind.Source, source.Id)),
        LinkInline { Url: { } address } when LinkScheme.TryRead(address, out var target, out _) && target.Record is { } record => [record],
        LinkReferenceDefinition { Url: { } address } when LinkScheme.TryRead(address, out var target, out _) && target.Record is { } record => [record],
        IFenced block => Of(block),
        _ => [],
    };

    private static IEnumerable<RecordLink> Of(IFenced block)
    {
        foreach (var argument in block.Fence.Arguments.All)
        {
            if (ArgumentForms.Record(argument.Definition.Form) is { } kind)
                yield return new RecordLink(kind, argument.Value);
        }
    }
}
