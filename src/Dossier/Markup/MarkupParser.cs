using Dossier.Diagnostics;
using Dossier.Markup.Parsing;
using Markdig;
using Markdig.Syntax;

namespace Dossier.Markup;

/// <summary>
/// Reads CommonMark 0.31 with pipe tables, references to facts (<c>[[id]]</c>), citations of sources (<c>[@id, locator]</c>) and blocks
/// (<c>::: name</c>). Never throws for what is in a text. One parser may serve many threads.
/// </summary>
public sealed class MarkupParser
{
    private readonly MarkdownPipeline pipeline;

    /// <summary>A parser that knows certain blocks.</summary>
    public MarkupParser(MarkupBlocks blocks)
    {
        Blocks = blocks;
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = MarkupLimits.Content.Depth };
        builder.UsePipeTables().UsePreciseSourceLocation().UseCjkFriendlyEmphasis();
        builder.Extensions.Add(new MarkupExtension(blocks));
        pipeline = builder.Build();
    }

    /// <summary>The blocks that it knows.</summary>
    public MarkupBlocks Blocks { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="markdown">The Markdown; line ends are \n or \r\n.</param>
    /// <param name="origin">Where it came from.</param>
    /// <param name="limits">How much is read; <see cref="MarkupLimits.Content"/> where null.</param>
    public MarkupDocument Parse(string markdown, MarkupOrigin origin, MarkupLimits? limits = null)
    {
        limits ??= MarkupLimits.Content;
        if (MarkupBounds.Check(markdown, origin, limits) is { } refused)
            return Refused(origin, refused);
        var context = new MarkupContext(origin);
        try
        {
            var ast = Markdown.Parse(markdown, pipeline, context);
            return AstChecks.IsTooDeep(ast, limits.Depth) ? Refused(origin, TooDeep(origin)) : Finish(ast, markdown, origin, context);
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that quotes, lists, brackets or emphasis nest beyond its own bounds.
            return Refused(origin, TooDeep(origin));
        }
    }

    private static MarkupDocument Finish(MarkdownDocument ast, string markdown, MarkupOrigin origin, MarkupContext context)
    {
        RawHtml.Disarm(ast, context);
        AstChecks.HiddenCharacters(ast, context);
        AstChecks.NestedLinks(ast, context);
        var headings = HeadingIds.Assign(ast, origin);
        return new MarkupDocument(ast, markdown, origin, headings, Diagnostic.Arrange(context.Faults));
    }

    private static MarkupDocument Refused(MarkupOrigin origin, Diagnostic diagnostic) => new([], "", origin, [], [diagnostic]);

    private static Diagnostic TooDeep(MarkupOrigin origin) =>
        MarkupDiagnostics.TooDeep.At(origin.At(0, 0), "quotes, lists, brackets or emphasis nest too deeply", "write it flatter");
}
