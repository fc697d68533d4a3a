namespace Dossier.Templates.Rendering;

/// <summary>The code fence and the <c>:::</c> blocks that some Markdown has opened and not closed.</summary>
internal sealed class OpenBlocks
{
    private const int FenceLength = 3;
    private readonly Stack<int> directives = new();
    private char fence;
    private int fenceLength;

    /// <summary>The lines that close what is open, innermost first.</summary>
    public IEnumerable<string> Closings =>
        directives.Select(length => new string(':', length)).Prepend(new string(fence, fenceLength)).Where(closing => closing.Length > 0);

    /// <summary>Takes the next line; whether it would close a <c>:::</c> block that was opened outside.</summary>
    public bool IsStrayClosing(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        if (text.IsEmpty || line.Length - text.Length > FenceLength)
            return false;
        var length = text.IndexOfAnyExcept(text[0]) is var end && end < 0 ? text.Length : end;
        var rest = text[length..];
        if (fenceLength > 0)
            CloseFence(text[0], length, rest);
        else if (text[0] is '`' or '~' && length >= FenceLength && (text[0] == '~' || !rest.Contains('`')))
            (fence, fenceLength) = (text[0], length);
        else if (text[0] == ':' && length >= FenceLength)
            return IsStray(length, rest);
        return false;
    }

    private void CloseFence(char c, int length, ReadOnlySpan<char> rest)
    {
        if (c == fence && length >= fenceLength && rest.IsWhiteSpace())
            fenceLength = 0;
    }

    private bool IsStray(int length, ReadOnlySpan<char> rest)
    {
        if (!rest.IsWhiteSpace())
        {
            directives.Push(length);
            return false;
        }

        // It closes the innermost block of as many colons, with all that stands in it.
        if (!directives.Contains(length))
            return true;
        while (directives.Pop() != length)
        {
        }

        return false;
    }
}
