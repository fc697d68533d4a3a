using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Tests.Templates;

/// <summary>What Markdig makes of a text, written out: the blocks and inlines with their literal text, white space folded.</summary>
internal static partial class MarkdownShape
{
    public static MarkdownPipeline Plain { get; } =
        new MarkdownPipelineBuilder().UsePipeTables().UseCustomContainers().UseCjkFriendlyEmphasis().DisableHtml().Build();

    /// <summary>More than any reader of the Markdown edition is likely to have.</summary>
    public static MarkdownPipeline Extended { get; } = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseEmphasisExtras().UseCitations().UseCustomContainers().UseDefinitionLists().UseFigures().UseFooters()
        .UseFootnotes().UseMathematics().UseTaskLists().UseAbbreviations().UseAlertBlocks().Build();

    public static string Of(string markdown, MarkdownPipeline pipeline)
    {
        var shape = new StringBuilder();
        Write(Markdown.Parse(markdown, pipeline), shape);
        return Fold(shape.ToString());
    }

    public static string Fold(string shape) => Adjacent().Replace(White().Replace(shape.Replace("⟩⟨", ""), " "), match => match.Value.Trim());

    private static void Write(Block block, StringBuilder shape)
    {
        shape.Append(block.GetType().Name).Append('(');
        if (block is HeadingBlock heading)
            shape.Append(heading.Level);
        if (block is CodeBlock code)
            shape.Append(code.Lines);
        if (block is ContainerBlock container)
        {
            foreach (var child in container)
                Write(child, shape);
        }
        else if (block is LeafBlock { Inline: { } inlines })
        {
            WriteAll(inlines, shape);
        }

        shape.Append(')');
    }

    private static void WriteAll(ContainerInline container, StringBuilder shape)
    {
        foreach (var inline in container)
            Write(inline, shape);
    }

    private static void Write(Inline inline, StringBuilder shape)
    {
        if (inline is LiteralInline literal)
        {
            shape.Append('⟨').Append(literal.Content.AsSpan()).Append('⟩');
            return;
        }

        shape.Append(inline.GetType().Name).Append('(');
        if (inline is LinkInline link)
            shape.Append("url ⟨").Append(link.Url).Append("⟩ title ⟨").Append(link.Title).Append('⟩');
        if (inline is ContainerInline container)
            WriteAll(container, shape);
        shape.Append(')');
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex("⟨ | ⟩")]
    private static partial Regex Adjacent();
}
