using Dossier.Markup.Syntax;

namespace Dossier.Markup;

/// <summary>What stands, in a Markdown edition, for what only this program understands. All texts returned are Markdown.</summary>
public interface IMarkupRewrites
{
    /// <summary>
    /// The address of a record or a page, as a Markdown destination would hold it, not escaped; null leaves the link as it is.
    /// </summary>
    string? Address(LinkTarget target);

    /// <summary>What stands for <c>[[fact-id]]</c>; null leaves it.</summary>
    string? Fact(FactReference reference);

    /// <summary>What stands for <c>[@source-id]</c>; null leaves it.</summary>
    string? Citation(SourceCitation citation);

    /// <summary>What stands for a figure, lines ended by \n; null leaves it.</summary>
    string? Figure(FigureBlock figure);

    /// <summary>What stands for the first line of a framing block, such as a heading or a bold summary; null removes the line.</summary>
    string? Opening(FramingBlock block);
}
