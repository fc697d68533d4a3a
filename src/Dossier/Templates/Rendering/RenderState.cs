using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Templates.Rendering;

/// <summary>What one rendering has: its variables, its output and what it has used of its limits.</summary>
internal sealed class RenderState
{
    private readonly TemplateLimits limits;
    private int steps;
    private int captured;

    /// <summary>The start of a rendering.</summary>
    public RenderState(TemplateLimits limits, object?[] globals, int locals, Span place)
    {
        (this.limits, Globals, Place) = (limits, globals, place);
        Locals = new object?[locals];
        Output = new Output(this, limits.Output);
    }

    /// <summary>The values of the scope's variables.</summary>
    public object?[] Globals { get; }

    /// <summary>The arguments and variables of the template or partial that is being rendered.</summary>
    public object?[] Locals { get; set; }

    /// <summary>What was written.</summary>
    public Output Output { get; set; }

    /// <summary>The loop or inclusion that is running, to be blamed.</summary>
    public Span Place { get; set; }

    /// <summary>Counts a round of a loop or an inclusion.</summary>
    public void Step() => Steps(1);

    /// <summary>Counts as many rounds as a filter takes over a list.</summary>
    public void Steps(int count)
    {
        if (count > limits.Steps - steps)
            throw Limit(TemplateDiagnostics.TooManyLoopSteps, $"more than {limits.Steps} rounds of loops");
        steps += count;
    }

    /// <summary>Counts text that is kept in a variable.</summary>
    public void Capture(int length)
    {
        if (length > limits.Output - captured)
            throw OutputLimit();
        captured += length;
    }

    /// <summary>Bounds a text that an expression makes.</summary>
    public void Bound(long length)
    {
        if (length > limits.Output)
            throw OutputLimit();
    }

    /// <summary>Bounds a text that an expression made, and the work of making many: a thousand characters count as a round.</summary>
    public void Charge(long length)
    {
        Bound(length);
        Steps((int)(length >> 10));
    }

    /// <summary>An output for a capture.</summary>
    public Output NewOutput() => new(this, limits.Output - captured);

    /// <summary>That the output grew over its limit.</summary>
    public TemplateLimitException OutputLimit() =>
        Limit(TemplateDiagnostics.OutputTooLarge, $"more than {limits.Output} characters of output");

    /// <summary>That a number grew over what numbers can be.</summary>
    public TemplateLimitException NumberLimit() => Limit(TemplateDiagnostics.NumberTooLarge, "a number grows too large");

    private TemplateLimitException Limit(DiagnosticDescriptor descriptor, string message) => new(descriptor.At(Place, message));
}
