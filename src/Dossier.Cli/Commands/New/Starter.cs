using System.Collections.Immutable;
using System.Text;
using Dossier.Drafting;

namespace Dossier.Cli.Commands.New;

/// <summary>The files of the sample dossier, which the program carries within itself.</summary>
internal static class Starter
{
    private const string Prefix = "starter/";

    // A file of this name in the project would hide files of the project.
    private const string IgnoreList = "gitignore.txt";

    /// <summary>All of them, in ordinal order of their paths.</summary>
    public static ImmutableArray<ContentChange> Files { get; } =
    [
        .. typeof(Starter).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(File).OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static ContentChange File(string resource)
    {
        using var stream = typeof(Starter).Assembly.GetManifestResourceStream(resource) ?? Stream.Null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var path = resource[Prefix.Length..].Replace('\\', '/');
        return new ContentChange(path == IgnoreList ? ".gitignore" : path, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
