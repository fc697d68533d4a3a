using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Text;

namespace Dossier.Captures;

/// <summary>The copies in a folder: files <c>SOURCE.txt</c> directly in it; whatever else lies there is not looked at.</summary>
internal static class CaptureFolder
{
    /// <summary>How the files end.</summary>
    public const string Ending = ".txt";

    /// <summary>Lists the copies, in ordinal order, with where each lies.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="prefix">The folder as diagnostics name it, empty or ending with <c>/</c>.</param>
    public static ImmutableArray<CaptureFile> List(IContentSource folder, string prefix) =>
    [
        .. folder.List().Where(entry => !entry.Path.Contains('/', StringComparison.Ordinal) && entry.Path.EndsWith(Ending, StringComparison.Ordinal))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .Select(entry => new CaptureFile(entry, entry.Path[..^Ending.Length], new SourceText(prefix + DisplayText.Harmless(entry.Path), "").Span(0, 0))),
    ];

    /// <summary>Reads one of them.</summary>
    public static (CapturedText? Text, Diagnostic? Fault) Read(IContentSource folder, CaptureFile file)
    {
        var read = file.Entry.Fault == ContentFault.None ? folder.Read(file.Entry.Path) : new ContentRead(default, file.Entry.Fault);
        if (read.Fault != ContentFault.None)
            return (null, FileLoader.Refuse(read.Fault, file.Span));
        return Reading.CaptureFormat.Decode(read.Bytes.Span) is { } text
            ? (CapturedText.Of(text), null)
            : (null, FileDiagnostics.InvalidUtf8.At(file.Span, "the captured text is not UTF-8", "capture the source again"));
    }
}

/// <summary>A copy in the folder of captures.</summary>
/// <param name="Entry">The file.</param>
/// <param name="Source">The id of the source that it is said to be of.</param>
/// <param name="Span">Where a diagnostic about it points.</param>
internal sealed record CaptureFile(ContentEntry Entry, string Source, Span Span);
