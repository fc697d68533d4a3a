using System.Buffers;

namespace Dossier.Templates.Rendering;

/// <summary>The text that a rendering writes, in a pooled buffer that can be looked back upon.</summary>
internal sealed class Output(RenderState state, int limit) : IDisposable
{
    private const int FirstCapacity = 4096;
    private const int LookBack = 4096;
    private char[] buffer = ArrayPool<char>.Shared.Rent(FirstCapacity);
    private int lineStart;
    private int seen;

    /// <summary>How many UTF-16 units were written.</summary>
    public int Length { get; private set; }

    /// <summary>The last one; a line end where nothing was written yet.</summary>
    public char Last => Length == 0 ? '\n' : buffer[Length - 1];

    /// <summary>What was written.</summary>
    public ReadOnlySpan<char> Written => buffer.AsSpan(0, Length);

    /// <summary>What was written since the last line end.</summary>
    public ReadOnlySpan<char> Line
    {
        get
        {
            // Only what came since the last look is searched: lines may be long and looked at often.
            var end = Written[seen..].LastIndexOf('\n');
            lineStart = end < 0 ? lineStart : seen + end + 1;
            seen = Length;
            return Written[lineStart..];
        }
    }

    /// <summary>What was written behind the last occurrence of a mark; the last part of it where that is long.</summary>
    public ReadOnlySpan<char> Since(ReadOnlySpan<char> mark)
    {
        var part = Written[Math.Max(0, Length - LookBack)..];
        var found = part.LastIndexOf(mark);
        return found < 0 ? part : part[(found + mark.Length)..];
    }

    /// <summary>Writes a character.</summary>
    public void Append(char c)
    {
        if (Length == buffer.Length || Length >= limit)
            Grow(1);
        buffer[Length++] = c;
    }

    /// <summary>Writes text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > buffer.Length - Length || text.Length > limit - Length)
            Grow(text.Length);
        text.CopyTo(buffer.AsSpan(Length));
        Length += text.Length;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
        Length = lineStart = seen = 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Written.ToString();

    private void Grow(int needed)
    {
        if (needed > limit - Length)
            throw state.OutputLimit();
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + needed, buffer.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
