namespace Dossier.Build;

/// <summary>Where a folder lies in a repository.</summary>
/// <param name="Value">From the top, with <c>/</c>, empty for the top itself; null: it lies outside of the repository.</param>
public sealed record RepositoryPath(string? Value)
{
    /// <summary>Puts together where git was asked and the way from there.</summary>
    /// <param name="prefix">The folder in which git was asked, from the top: empty or ending with <c>/</c>.</param>
    /// <param name="relative">The way from that folder, as the system writes it.</param>
    internal static RepositoryPath Of(string prefix, string relative)
    {
        if (Path.IsPathRooted(relative))
            return new RepositoryPath(Value: null);
        var segments = new List<string>();
        foreach (var segment in prefix.Split('/').Concat(relative.Replace(Path.DirectorySeparatorChar, '/').Split('/')))
        {
            if (segment == ".." && segments.Count == 0)
                return new RepositoryPath(Value: null);
            if (segment == "..")
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("" or "."))
                segments.Add(segment);
        }

        return new RepositoryPath(string.Join('/', segments));
    }
}
