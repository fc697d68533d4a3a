using Markdig.Parsers;

namespace Dossier.Markup.Parsing;

/// <summary>
/// Markdig's parser of headings, mended: a tab behind <c># </c> is expanded into a text of its own, and Markdig 1.6 then counts places from
/// the start of that text. White space before a heading's words means nothing, so it is skipped here.
/// </summary>
internal sealed class HeadingParser : HeadingBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        while (state != BlockState.None && processor.CurrentChar is ' ' or '\t')
            processor.NextChar();
        return state;
    }
}
