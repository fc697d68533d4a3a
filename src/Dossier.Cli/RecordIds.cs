using System.CommandLine;
using Dossier.Loading.Content;

namespace Dossier.Cli;

/// <summary>The ids of a dossier's records by their files' names, for completion: nothing is read, so that it takes no time.</summary>
internal static class RecordIds
{
    /// <summary>The ids of one kind; none where there is no dossier.</summary>
    /// <param name="locations">Where the dossier is.</param>
    /// <param name="result">What the caller has written so far.</param>
    /// <param name="folder">The folder of the kind, within the content: <c>facts</c>.</param>
    public static IEnumerable<string> Of(Locations locations, ParseResult result, string folder) =>
        locations.Resolve(result).Value is not { } options ? []
        : new FolderContent(options.Content).List()
            .Where(entry => entry.Path.StartsWith(folder + "/", StringComparison.Ordinal) && entry.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(entry => Path.GetFileNameWithoutExtension(entry.Path));
}
