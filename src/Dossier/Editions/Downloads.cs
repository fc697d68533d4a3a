using System.Collections.Immutable;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;

namespace Dossier.Editions;

/// <summary>Puts together what readers may take with what was written of it.</summary>
internal static class Downloads
{
    /// <summary>The files under their headings, those of one heading in the order in which the editions name them; without those that were not written.</summary>
    public static ImmutableArray<DownloadGroupView> Of(IEnumerable<Download> downloads, IReadOnlyCollection<OutputFile> written, Words words)
    {
        var byPath = written.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var groups = from download in downloads
                     where byPath.ContainsKey(download.Path)
                     let file = byPath[download.Path]
                     let view = new DownloadView(file.Path, download.Description, words.SaySize(file.Size), file.Sha256) { Label = download.Label ?? "", Pages = download.Pages ?? 0 }
                     group view by download.Group into files
                     orderby files.Key
                     select new DownloadGroupView(IdOf(files.Key), TitleOf(files.Key, words), [.. files]);
        return [.. groups];
    }

    private static string IdOf(DownloadGroup group) => "files-" + group.ToString().ToLowerInvariant();

    private static string TitleOf(DownloadGroup group, Words words) => words.Say(IdOf(group));
}
