using System.Text;

namespace Dossier.Editions;

/// <summary>Where an edition writes its files. Several threads may write at once; each path is written once.</summary>
/// <remarks>
/// What the disk refuses, and a path that is not fit for every system, is remembered and reported by whoever began the output:
/// an edition goes on, and nothing of what it wrote is published.
/// </remarks>
public interface IOutput
{
    /// <summary>What was written so far, in no particular order; nothing where the output forgets what it takes.</summary>
    IReadOnlyCollection<OutputFile> Written => [];

    /// <summary>Writes a file.</summary>
    /// <param name="path">Relative to the output folder, with <c>/</c>: letters and digits of ASCII and <c>- _ . + @ ~</c>.</param>
    /// <param name="bytes">All of its bytes.</param>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    void Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Writes a text file in UTF-8 without a byte-order mark.</summary>
    /// <param name="path">As above.</param>
    /// <param name="text">All of its text, lines ended by <c>\n</c>.</param>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file bit by bit, for those that grow with the content.</summary>
    /// <param name="path">As above.</param>
    /// <param name="write">Writes all of its bytes, from the first to the last; it neither seeks in the stream nor closes it.</param>
    /// <remarks>An output that has somewhere to put the bytes at once overrides this, so that no file is ever held as a whole.</remarks>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    void Write(string path, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        Write(path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
