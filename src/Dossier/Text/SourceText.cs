namespace Dossier.Text;

/// <summary>A text file as its author wrote it, with the means to turn an offset into a place that an editor can jump to.</summary>
/// <remarks>Offsets, and columns, count UTF-16 units; lines and columns start at 1. Line ends are \n or \r\n; both stay in the text.</remarks>
public sealed class SourceText
{
    private readonly Lazy<int[]> lineStarts;

    /// <summary>Wraps a text that has been read already.</summary>
    /// <param name="path">The file's path relative to the root, with <c>/</c> on every system.</param>
    /// <param name="text">The whole text, without a byte-order mark.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = new Lazy<int[]>(FindLines);
    }

    /// <summary>The file's path relative to the root, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; a final line end opens no further line.</summary>
    public int LineCount => lineStarts.Value.Length;

    /// <summary>The line and column, both from 1, of an offset; an offset past the end is the end's.</summary>
    public LinePosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(lineStarts.Value, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - lineStarts.Value[line] + 1);
    }

    /// <summary>The offset of a line and column, both from 1, held within the text.</summary>
    public int OffsetAt(int line, int column)
    {
        var starts = lineStarts.Value;
        return line > starts.Length ? Text.Length : Math.Min(Text.Length, starts[Math.Max(0, line - 1)] + Math.Max(0, column - 1));
    }

    /// <summary>The text of a line (from 1) without its line end.</summary>
    public string Line(int line)
    {
        var starts = lineStarts.Value;
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text[starts[line - 1]..end].TrimEnd('\n', '\r');
    }

    /// <summary>A span of this text.</summary>
    public Span Span(int start, int end) => new(this, start, end);

    private int[] FindLines()
    {
        var starts = new List<int> { 0 };
        for (var at = Text.IndexOf('\n', StringComparison.Ordinal); at >= 0 && at + 1 < Text.Length; at = Text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return [.. starts];
    }
}
