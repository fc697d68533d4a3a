using System.Collections.Immutable;
using Dossier.Wordings;

namespace Dossier.Pages.Views;

/// <summary>A file that readers may take, as it was written.</summary>
/// <param name="Path">Relative to the output folder: <c>data/facts.csv</c>.</param>
/// <param name="Description">What it is.</param>
/// <param name="Bytes">How large.</param>
/// <param name="Sha256">Its checksum.</param>
internal sealed record DownloadView(string Path, string Description, long Bytes, string Sha256)
{
    /// <summary>Its name.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>How large, in words.</summary>
    public string Size => SizeWording.Say(Bytes);
}

/// <summary>Files of one kind.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Files">The files.</param>
internal sealed record DownloadGroupView(string Title, ImmutableArray<DownloadView> Files);
