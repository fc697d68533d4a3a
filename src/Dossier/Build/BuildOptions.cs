using System.Collections.Immutable;

namespace Dossier.Build;

/// <summary>All that a run was told, resolved once. Every path is absolute.</summary>
public sealed record BuildOptions
{
    /// <summary>The dossier's folder; diagnostics name files relative to it.</summary>
    public required string Root { get; init; }

    /// <summary>The folder of the content.</summary>
    public required string Content { get; init; }

    /// <summary>The folder of the templates.</summary>
    public required string Templates { get; init; }

    /// <summary>The folder of the templates that are shipped with the program, for commits without any of their own; null: those above.</summary>
    public string? ShippedTemplates { get; init; }

    /// <summary>The revision whose content and templates are read, anything that git takes for one; null: the folders as they are.</summary>
    public string? Revision { get; init; }

    /// <summary>The folder that is written.</summary>
    public required string Output { get; init; }

    /// <summary>How many threads may work; the result does not depend on it.</summary>
    public required int Jobs { get; init; }

    /// <summary>Whether a warning keeps the dossier from being published, as an error does.</summary>
    public bool WarningsAsErrors { get; init; }

    /// <summary>The names of the editions to write; empty: all of them.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>The folder with copies of sources' texts that excerpts are held against; null: none is looked at.</summary>
    public string? Captures { get; init; }

    /// <summary>Whether what is found in those copies counts as recorded, as it is about to be.</summary>
    public bool RecordsCaptures { get; init; }

    /// <summary>Whether to look for what is stale.</summary>
    public bool ChecksStaleness { get; init; }

    /// <summary>The day for which to look for what is stale; null: the dossier's own <c>as-of</c> day.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether notes are told one by one, however many there are.</summary>
    public bool TellsEachNote { get; init; }

    /// <summary>What diagnostics write before the path of a copy.</summary>
    internal string CapturesPrefix => Captures is { } folder ? Shown(folder) + "/" : "";

    /// <summary>Where the dossier's own templates are, or would be.</summary>
    internal string OwnTemplates => Templates == ShippedTemplates ? Path.Combine(Root, "templates") : Templates;

    /// <summary>The day whose knowledge is published; null: all that there is.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>What diagnostics write before the path of a content file: the content folder, relative to the root where it lies in it.</summary>
    internal string ContentPrefix => Shown(Content);

    /// <summary>What diagnostics write before the path of a template.</summary>
    internal string TemplatesPrefix => Shown(Templates) + "/";

    private string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Root, folder);
        var inside = !relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return (inside ? relative : folder).Replace('\\', '/');
    }
}
