using System.Text;

namespace Dossier.Editions;

/// <summary>Where an edition writes its files. Several threads may write at once; each path is written once.</summary>
/// <remarks>
/// What the disk refuses, and a path that is not fit for every system, is remembered and reported by whoever began the output:
/// an edition goes on, and nothing of what it wrote is published.
/// </remarks>
public interface IOutput
{
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
}
