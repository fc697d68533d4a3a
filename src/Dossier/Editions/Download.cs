namespace Dossier.Editions;

/// <summary>A file of an edition that readers may want to take, once it is written.</summary>
/// <param name="Path">Relative to the output folder.</param>
/// <param name="Group">What it is listed among.</param>
/// <param name="Description">What it is, a line of plain text.</param>
internal sealed record Download(string Path, DownloadGroup Group, string Description)
{
    /// <summary>What it is called where only the files that most readers want are listed: <c>SQLite</c>; null where it is not one of them.</summary>
    public string? Label { get; init; }

    /// <summary>How many pages it has; null for what has none.</summary>
    public int? Pages { get; init; }
}

/// <summary>What files are listed among, in this order.</summary>
internal enum DownloadGroup
{
    /// <summary>The report.</summary>
    Report,

    /// <summary>Files that hold everything.</summary>
    Dataset,

    /// <summary>Tables, one kind of row each.</summary>
    Tables,

    /// <summary>The sources, for programs that manage references.</summary>
    Bibliography,

    /// <summary>What describes the other files to programs.</summary>
    Descriptions,
}
