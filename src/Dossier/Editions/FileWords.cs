using Dossier.Editions.Data;
using Dossier.Pages.Phrases;

namespace Dossier.Editions;

/// <summary>Says what files are. Those of the dataset are the same in every dossier, so the strings describe each under its name.</summary>
internal static class FileWords
{
    /// <summary>What a file of the dataset is; in English where the strings have nothing of that name.</summary>
    public static string Describe(DataFile file, Words words)
    {
        if (file.Subject is { } subject)
            return words.Say("file-schema", subject);
        var name = "file-" + string.Concat(file.Path.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        return words.Knows(name) ? words.Say(name) : file.Description.Replace("`", "", StringComparison.Ordinal);
    }
}
