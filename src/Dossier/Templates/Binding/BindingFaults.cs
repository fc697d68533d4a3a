using Dossier.Diagnostics;
using Dossier.Templates.Syntax;
using Dossier.Text;

namespace Dossier.Templates.Binding;

/// <summary>Reports faults at the nodes of one template file.</summary>
internal sealed class BindingFaults(SourceText source, List<Diagnostic> diagnostics)
{
    private const int LongestQuote = 60;

    /// <summary>The file.</summary>
    public SourceText Source => source;

    /// <summary>Reports a fault at a node.</summary>
    public void Report(DiagnosticDescriptor descriptor, SyntaxNode node, string message, string? help = null) =>
        diagnostics.Add(descriptor.At(Span(node), message, help));

    /// <summary>Reports a name that is not known, with the nearest one that is.</summary>
    public void ReportUnknown(
        DiagnosticDescriptor descriptor, SyntaxNode node, string name, string message, IEnumerable<string> known, string? help = null)
    {
        var nearest = Spelling.Nearest(name, known);
        diagnostics.Add(descriptor.At(Span(node), message, nearest is null ? help : $"did you mean `{nearest}`?"));
    }

    /// <summary>Reports that something is no list.</summary>
    public void ReportNoList(SyntaxNode node, TemplateType type) =>
        Report(TemplateDiagnostics.NotAList, node, $"{Quote(node)} is {type.Description}, not a list");

    /// <summary>A node's place.</summary>
    public Span Span(SyntaxNode node) => source.Span(node.Start, node.End);

    /// <summary>A node's text in backquotes, cut if it is long.</summary>
    public string Quote(SyntaxNode node)
    {
        var text = source.Text[node.Start..Math.Min(node.End, node.Start + LongestQuote)];
        return $"`{text}{(node.End - node.Start > LongestQuote ? "…" : "")}`";
    }
}
