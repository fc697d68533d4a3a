using System.Collections.Immutable;

namespace Dossier.Templates.Rendering;

/// <summary>A statement, bound.</summary>
internal abstract class RenderNode
{
    /// <summary>Does what it says.</summary>
    public abstract void Render(RenderState state);
}

/// <summary>Statements one after the other.</summary>
internal sealed class SequenceNode(RenderNode[] nodes) : RenderNode
{
    /// <inheritdoc/>
    public override void Render(RenderState state)
    {
        foreach (var node in nodes)
            node.Render(state);
    }
}

/// <summary>Text as it stands.</summary>
internal sealed class TextNode(string text) : RenderNode
{
    /// <inheritdoc/>
    public override void Render(RenderState state) => state.Output.Append(text);
}

/// <summary>Prints a value, escaped.</summary>
internal sealed class PrintNode(Evaluator value, Func<object, string> print, Escaper escaper) : RenderNode
{
    /// <inheritdoc/>
    public override void Render(RenderState state)
    {
        if (value.Evaluate(state) is { } given)
            escaper.Write(state.Output, print(given));
        else
            escaper.Write(state.Output, []);
    }
}

/// <summary>Prints Markdown.</summary>
internal sealed class PrintMarkdownNode(Evaluator value) : RenderNode
{
    /// <inheritdoc/>
    public override void Render(RenderState state)
    {
        if (value.Evaluate(state) is MarkdownText { Value: { Length: > 0 } markdown })
            MarkdownTextWriter.Write(state.Output, markdown);
    }
}

/// <summary>Prints HTML.</summary>
internal sealed class PrintHtmlNode(Evaluator value) : RenderNode
{
    /// <inheritdoc/>
    public override void Render(RenderState state)
    {
        if (value.Evaluate(state) is HtmlText html)
            state.Output.Append(html.Value);
    }
}

/// <summary>Chooses a branch.</summary>
internal sealed class IfNode(ImmutableArray<(Evaluator Condition, RenderNode Body)> branches, RenderNode? otherwise) : RenderNode
{
    /// <inheritdoc/>
    public override void Render(RenderState state)
    {
        foreach (var (condition, body) in branches)
        {
            if (!condition.Holds(state))
                continue;
            body.Render(state);
            return;
        }

        otherwise?.Render(state);
    }
}

/// <summary>Gives a variable a value.</summary>
internal sealed class AssignNode(int slot, Evaluator value) : RenderNode
{
    /// <inheritdoc/>
    public override void Render(RenderState state) => state.Locals[slot] = value.Evaluate(state);
}
