using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Loading.Content;

namespace Dossier.Build;

/// <summary>Reads what <c>git cat-file --batch</c> writes.</summary>
internal static class GitBlobs
{
    /// <summary>More bytes than these in all are refused: no dossier is that large.</summary>
    internal const long MostBytes = 1L << 29;

    private const int LongestHeader = 1 << 12;

    /// <summary>
    /// Reads objects to the end: of each a line <c>id type size</c>, its bytes and a line end, or a line <c>id missing</c>
    /// (git-cat-file(1), batch output).
    /// </summary>
    public static async Task<GitAnswer<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>>> Read(Stream output, CancellationToken cancellation)
    {
        var blobs = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        // Closing the buffer would close git's output before git has ended.
        var buffered = new BufferedStream(output, 1 << 16);
        var total = 0L;
        while (await ReadHeader(buffered, cancellation).ConfigureAwait(false) is { } header)
        {
            if (header.Split(' ') is not [var id, _, var digits] || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var size))
                continue;
            total += size > IContentSource.LargestFile ? 0 : size;
            if (total > MostBytes)
                return GitAnswer<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>>.Failed(GitFault.TooMuch, "the files of the commit are too large together");
            if (size > IContentSource.LargestFile)
                await Skip(buffered, size + 1, cancellation).ConfigureAwait(false);
            else
                blobs[id] = await ReadBytes(buffered, (int)size, cancellation).ConfigureAwait(false);
        }

        return GitAnswer<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>>.Of(blobs);
    }

    /// <summary>The ids in the lines <c>id missing</c> of <c>git cat-file --batch-check</c>.</summary>
    public static async Task<GitAnswer<ImmutableArray<string>>> ReadMissing(Stream output, CancellationToken cancellation)
    {
        var missing = ImmutableArray.CreateBuilder<string>();
        var buffered = new BufferedStream(output, 1 << 16);
        while (await ReadHeader(buffered, cancellation).ConfigureAwait(false) is { } line)
        {
            if (line.Split(' ') is [var id, "missing"])
                missing.Add(id);
        }

        return GitAnswer<ImmutableArray<string>>.Of(missing.ToImmutable());
    }

    private static async Task<string?> ReadHeader(Stream output, CancellationToken cancellation)
    {
        var line = new StringBuilder();
        var letter = new byte[1];
        while (await output.ReadAsync(letter, cancellation).ConfigureAwait(false) == 1)
        {
            if (letter[0] == '\n')
                return line.ToString();
            if (line.Length < LongestHeader)
                line.Append((char)letter[0]);
        }

        return null;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBytes(Stream output, int size, CancellationToken cancellation)
    {
        // With the line end behind them.
        var bytes = new byte[size + 1];
        var read = await output.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        return bytes.AsMemory(0, Math.Min(read, size));
    }

    private static async Task Skip(Stream output, long count, CancellationToken cancellation)
    {
        var buffer = new byte[1 << 16];
        while (count > 0 && await output.ReadAsync(buffer.AsMemory(0, (int)Math.Min(count, buffer.Length)), cancellation).ConfigureAwait(false) is > 0 and var read)
            count -= read;
    }
}
