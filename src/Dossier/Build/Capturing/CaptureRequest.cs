using Dossier.Captures;

namespace Dossier.Build.Capturing;

/// <summary>A copy of a source's text that is to be taken.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="File">The absolute path of the file that an editor saved.</param>
/// <param name="Folder">The absolute path of the folder of captures.</param>
/// <param name="Replace">Whether a copy that says something else is replaced.</param>
internal sealed record CaptureRequest(string Source, string File, string Folder, bool Replace);

/// <summary>A copy that was taken.</summary>
/// <param name="Path">Where it lies now.</param>
/// <param name="Change">What became of the one before.</param>
/// <param name="Review">What became of the excerpts from the source.</param>
internal sealed record CaptureReceipt(string Path, CaptureChange Change, ReviewedCapture Review);

/// <summary>What became of the copy that there was before.</summary>
internal enum CaptureChange
{
    /// <summary>There was none.</summary>
    New,

    /// <summary>It said the same.</summary>
    Same,

    /// <summary>It said something else, and is replaced.</summary>
    Replaced,
}
