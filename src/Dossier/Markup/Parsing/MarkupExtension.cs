using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Dossier.Markup.Parsing;

/// <summary>Adds references, citations and blocks to Markdig.</summary>
internal sealed class MarkupExtension(MarkupBlocks blocks) : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Replace<HeadingBlockParser>(new HeadingParser());
        pipeline.BlockParsers.Insert(0, new FencedMarkupParser(blocks));
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FactReferenceParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new SourceCitationParser());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Rendering is the editions' matter.
    }
}
