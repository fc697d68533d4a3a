using Dossier.Diagnostics;
using Dossier.Markup.Syntax;
using Markdig;
using Markdig.Syntax;

namespace Dossier.Markup.Parsing;

/// <summary>What one run of the parser gathers: its faults, and the blocks that are open.</summary>
internal sealed class MarkupContext(MarkupOrigin origin) : MarkdownParserContext
{
    /// <summary>The faults, in no particular order.</summary>
    public List<Diagnostic> Faults { get; } = [];

    /// <summary>The open blocks, outermost first.</summary>
    public List<IFenced> Open { get; } = [];

    /// <summary>Whether a block was met that stands too deep to be opened.</summary>
    public bool IsTooDeep { get; set; }

    /// <summary>Notes a fault.</summary>
    /// <param name="descriptor">What kind of fault.</param>
    /// <param name="span">Where, as Markdig counts: the end is inclusive.</param>
    /// <param name="message">The fault.</param>
    /// <param name="help">The cure, or null.</param>
    /// <param name="suggestion">What could stand in the span's place, or null.</param>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, string message, string? help = null, string? suggestion = null) =>
        Faults.Add(descriptor.At(origin.At(span.Start, span.End + 1), message, help, suggestion));
}
