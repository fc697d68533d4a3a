using System.Collections.Immutable;
using Dossier.Pages.Views;

namespace Dossier.Editions;

/// <summary>Puts together what readers may take with what was written of it.</summary>
internal static class Downloads
{
    /// <summary>The files under their headings, in the order in which the editions name them; without those that were not written.</summary>
    public static ImmutableArray<DownloadGroupView> Of(IEnumerable<Download> downloads, IReadOnlyCollection<OutputFile> written)
    {
        var byPath = written.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var files = from download in downloads
                    where byPath.ContainsKey(download.Path)
                    let file = byPath[download.Path]
                    group new DownloadView(file.Path, download.Description, file.Size, file.Sha256) by download.Group;
        return [.. files.Select(group => new DownloadGroupView(group.Key, [.. group]))];
    }
}
