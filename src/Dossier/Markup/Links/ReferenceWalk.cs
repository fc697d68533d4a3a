using Dossier.Markup.Syntax;
using Markdig.Syntax;

namespace Dossier.Markup;

/// <summary>Looks at each reference, citation and figure of a tree.</summary>
internal sealed class ReferenceWalk(MarkupDocument document, RecordCheck records)
{
    /// <summary>Looks at them all.</summary>
    public void Run()
    {
        foreach (var node in document.Ast.Descendants())
        {
            switch (node)
            {
                case FactReference reference:
                    records.Exists(RecordKind.Fact, reference.Id, reference.IdSpan);
                    break;
                case SourceCitation citation:
                    foreach (var source in citation.Sources)
                        records.Exists(RecordKind.Source, source.Id, source.IdSpan);
                    break;
                case IFenced block:
                    Look(block);
                    break;
            }
        }
    }

    private void Look(IFenced block)
    {
        foreach (var argument in block.Fence.Arguments.All)
        {
            if (ArgumentForms.Record(argument.Definition.Form) is { } kind)
                records.Exists(kind, argument.Value, argument.ValueSpan);
        }

        if (block is FigureBlock { Definition.Lists: { } listed } figure)
        {
            foreach (var item in figure.Ids)
                records.Exists(listed, item.Id, item.Span);
        }
    }
}
