using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Dossier.Build;

namespace Dossier.Cli;

/// <summary>Finds the folders that a command works with, once, from what the caller said and where it was called.</summary>
internal sealed class Locations(CommonOptions common, Surroundings surroundings)
{
    private const string SettingsFile = "content/dossier.yaml";

    private static readonly BuildFault NoDossier =
        new($"there is no dossier here: neither this folder nor one above it holds `{SettingsFile}`", "name the dossier's folder with --root");

    /// <summary>All that the common options say, with paths made absolute.</summary>
    public Attempt<BuildOptions> Resolve(ParseResult result)
    {
        if (FindRoot(result) is not { } root)
            return NoDossier;
        var options = new BuildOptions
        {
            Root = root,
            Content = Absolute(result.GetValue(common.Content)) ?? Path.Combine(root, "content"),
            Templates = Absolute(result.GetValue(common.Templates)) ?? DefaultTemplates(root),
            ShippedTemplates = ShippedTemplates,
            Output = Absolute(result.GetValue(common.Output)) ?? Path.Combine(root, "output"),
            Jobs = JobsOf(result),
        };
        return FirstFault(result, options) is { } fault ? fault : options;
    }

    /// <summary>How many threads may work.</summary>
    public int JobsOf(ParseResult result) => result.GetValue(common.Jobs) ?? surroundings.Processors;

    /// <summary>The folder that a command other than a build is to write into: <c>--output</c>, else a place within the dossier's folder.</summary>
    /// <param name="result">What the caller said.</param>
    /// <param name="place">The place, relative to the dossier's folder.</param>
    public Attempt<string> FolderToWrite(ParseResult result, string place)
    {
        if (Absolute(result.GetValue(common.Output)) is { } given)
            return given;
        return FindRoot(result) is { } root ? Path.Combine(root, place.Replace('/', Path.DirectorySeparatorChar)) : NoDossier;
    }

    /// <summary>A path as the caller would write it: relative if it lies in the current folder.</summary>
    public string Display(string path)
    {
        var relative = Path.GetRelativePath(surroundings.CurrentFolder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative.Replace('\\', '/');
    }

    /// <summary>A path that the caller gave, made absolute; null where none was given.</summary>
    [return: NotNullIfNotNull(nameof(path))]
    public string? Absolute(string? path) =>
        path is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, surroundings.CurrentFolder));

    private string ShippedTemplates => Path.Combine(surroundings.ProgramFolder, "templates");

    private string? FindRoot(ParseResult result)
    {
        if (Absolute(result.GetValue(common.Root)) is { } given)
            return given;
        for (var folder = new DirectoryInfo(surroundings.CurrentFolder); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SettingsFile)))
                return folder.FullName;
        }

        // Content that lies elsewhere needs no root of its own.
        return result.GetValue(common.Content) is null ? null : Path.GetFullPath(surroundings.CurrentFolder);
    }

    private BuildFault? FirstFault(ParseResult result, BuildOptions options)
    {
        if (!Directory.Exists(options.Root))
            return new BuildFault($"there is no folder `{Display(options.Root)}`", "name the dossier's folder with --root");
        if (!Directory.Exists(options.Content))
        {
            return new BuildFault(
                $"there is no folder `{Display(options.Content)}` to read the content from", $"a dossier's folder holds `{SettingsFile}`; name it with --root");
        }

        return result.GetValue(common.Templates) is not null && !Directory.Exists(options.Templates)
            ? new BuildFault($"there is no folder `{Display(options.Templates)}` to read the templates from")
            : OverlapFault(options);
    }

    // What is read must not be replaced, and what is written must not be read.
    private BuildFault? OverlapFault(BuildOptions options)
    {
        var read = new[] { options.Content, options.Templates }
            .FirstOrDefault(folder => Contains(folder, options.Output) || Contains(options.Output, folder));
        return read is null ? null : new BuildFault(
            $"the output folder `{Display(options.Output)}` and `{Display(read)}`, which is read, lie in one another",
            "give another folder with --output");
    }

    private static bool Contains(string outer, string inner) =>
        $"{Path.TrimEndingDirectorySeparator(inner)}{Path.DirectorySeparatorChar}".StartsWith(
            $"{Path.TrimEndingDirectorySeparator(outer)}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private string DefaultTemplates(string root)
    {
        var own = Path.Combine(root, "templates");
        return Directory.Exists(own) ? own : ShippedTemplates;
    }
}
