using System.Collections.Immutable;
using Dossier.Loading.Rules;

namespace Dossier.Loading.Content;

/// <summary>The places below the content folder, as <c>docs/editing.md</c> lists them.</summary>
internal static class ContentPlaces
{
    /// <summary>The dossier's settings.</summary>
    public const string Settings = "dossier.yaml";

    /// <summary>The publishers.</summary>
    public const string Publishers = "publishers.yaml";

    /// <summary>What excerpts were checked against: written by the program.</summary>
    public const string Captures = "captures.lock.yaml";

    /// <summary>What addresses answered: written by the program, read only where they are checked.</summary>
    public const string Links = "links.lock.yaml";

    /// <summary>The folders with one record a file.</summary>
    public static ImmutableArray<ContentPlace> Folders { get; } =
    [
        new("topics", ".md", ContentFileKind.Topic),
        new("facts", ".yaml", ContentFileKind.Fact),
        new("sources", ".yaml", ContentFileKind.Source),
        new("entities", ".yaml", ContentFileKind.Entity),
        new("series", ".yaml", ContentFileKind.Series),
    ];

    /// <summary>The names at the top of the content folder.</summary>
    public static ImmutableArray<string> TopNames { get; } = [Settings, Publishers, Captures, Links, .. Folders.Select(place => place.Folder)];

    /// <summary>Whether a path below the content folder is one that a fact can have: <c>facts/TOPIC/ID.yaml</c>.</summary>
    public static bool IsFact(string path) => path.Split('/') is ["facts", _, .., var name] && name.EndsWith(".yaml", StringComparison.Ordinal)
        && Ids.IsValid(Path.GetFileNameWithoutExtension(name)) && !IsDropping(path);

    /// <summary>What editors and systems leave behind: nobody needs to hear of it.</summary>
    public static bool IsDropping(string path)
    {
        foreach (var segment in path.Split('/'))
        {
            if (segment.StartsWith('.'))
                return true;
        }

        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.EndsWith('~') || name.EndsWith(".swp", StringComparison.Ordinal) || name.EndsWith(".swo", StringComparison.Ordinal)
            || (name.StartsWith('#') && name.EndsWith('#')) || name is "Thumbs.db" or "desktop.ini";
    }
}

/// <summary>A folder with one record a file.</summary>
/// <param name="Folder">Its name.</param>
/// <param name="Ending">How its files end.</param>
/// <param name="Kind">What they hold.</param>
internal sealed record ContentPlace(string Folder, string Ending, ContentFileKind Kind);
