using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Build;

/// <summary>A commit with the files that it changed, against its first parent.</summary>
/// <param name="Id">The commit, in full.</param>
/// <param name="Committed">When it was committed, in UTC.</param>
/// <param name="Message">Its message.</param>
/// <param name="Files">The files, in git's order; never renamed, but gone at one path and come at another.</param>
public sealed record GitCommit(string Id, DateTimeOffset Committed, string Message, ImmutableArray<GitFileChange> Files)
{
    /// <summary>What <see cref="ReadAll"/> reads, as <c>git log -z --raw --format</c> wants it: id, seconds, message, each ended by NUL.</summary>
    internal const string Format = "format:%x00%H%x00%ct%x00%B%x00";

    // git-log(1), git-diff(1) "raw output format": before each commit an empty token, then the three, then a line and a path for each file.
    internal static ImmutableArray<GitCommit> ReadAll(string log)
    {
        var tokens = log.Split('\0');
        var commits = ImmutableArray.CreateBuilder<GitCommit>();
        for (var at = 0; at + 2 < tokens.Length;)
        {
            if (tokens[at].Length == 0)
            {
                at++;
                continue;
            }

            var (id, seconds, message) = (tokens[at], tokens[at + 1], tokens[at + 2]);
            var files = ImmutableArray.CreateBuilder<GitFileChange>();
            for (at += 3; at + 1 < tokens.Length && tokens[at].TrimStart('\n').StartsWith(':'); at += 2)
                files.Add(GitFileChange.Read(tokens[at].TrimStart('\n'), tokens[at + 1]));
            commits.Add(new GitCommit(id, Time(seconds), message, files.ToImmutable()));
        }

        return commits.ToImmutable();
    }

    // A commit may claim any time.
    private static DateTimeOffset Time(string seconds)
    {
        _ = long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var since);
        var (first, last) = (DateTimeOffset.MinValue.ToUnixTimeSeconds(), DateTimeOffset.MaxValue.ToUnixTimeSeconds());
        return DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(since, first, last));
    }
}

/// <summary>A file that a commit changed.</summary>
/// <param name="Path">From the top of the repository.</param>
/// <param name="Before">The id of the object that held its bytes; null where there was no file, or a link.</param>
/// <param name="After">The id of the object that holds its bytes; null where there is no file any more, or a link.</param>
public readonly record struct GitFileChange(string Path, string? Before, string? After)
{
    // :<mode> SP <mode> SP <id> SP <id> SP <status>
    internal static GitFileChange Read(string line, string path)
    {
        var words = line.TrimStart(':').Split(' ');
        return words is [var oldMode, var newMode, var before, var after, ..]
            ? new GitFileChange(path, IsFile(oldMode) ? before : null, IsFile(newMode) ? after : null)
            : new GitFileChange(path, null, null);
    }

    private static bool IsFile(string mode) => mode is "100644" or "100755";
}
