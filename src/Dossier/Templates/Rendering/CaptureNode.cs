namespace Dossier.Templates.Rendering;

/// <summary>Keeps what a block prints in a variable.</summary>
internal sealed class CaptureNode(int slot, RenderNode body, TemplateKind kind) : RenderNode
{
    /// <inheritdoc/>
    public override void Render(RenderState state)
    {
        var around = state.Output;
        using var output = state.NewOutput();
        state.Output = output;
        try
        {
            body.Render(state);
        }
        finally
        {
            state.Output = around;
        }

        state.Capture(output.Length);
        var text = output.ToString();
        state.Locals[slot] = kind switch
        {
            TemplateKind.Markdown => new MarkdownText(text),
            TemplateKind.Html => new HtmlText(text),
            _ => text,
        };
    }
}
