using System.Collections.Immutable;
namespace Dossier.Pages.Views;

/// <summary>A file that readers may take, as it was written.</summary>
/// <param name="Path">Relative to the output folder: <c>data/facts.csv</c>.</param>
/// <param name="Description">What it is.</param>
/// <param name="Size">How large.</param>
/// <param name="Sha256">Its checksum.</param>
internal sealed record DownloadView(string Path, string Description, string Size, string Sha256)
{
    /// <summary>What it is called among the files that most readers want; empty where it is not one of them.</summary>
    public string Label { get; init; } = "";

    /// <summary>How many pages it has; 0 for what has none.</summary>
    public int Pages { get; init; }

    /// <summary>Its name.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>Files of one kind.</summary>
/// <param name="Id">The kind, to link to.</param>
/// <param name="Title">What they are.</param>
/// <param name="Files">The files.</param>
internal sealed record DownloadGroupView(string Id, string Title, ImmutableArray<DownloadView> Files)
{
    /// <summary>Those that most readers want.</summary>
    public ImmutableArray<DownloadView> Leading => [.. Files.Where(file => file.Label.Length > 0)];
}
