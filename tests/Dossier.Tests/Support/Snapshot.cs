using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dossier.Tests.Support;

/// <summary>
/// Compares a text with the one that was accepted before, by Verify's conventions: <c>Snapshots/Class.Method[_parameters].verified.ext</c>
/// is committed, a difference is written beside it as <c>*.received.ext</c>. With <c>SNAPSHOT_ACCEPT=1</c> in the environment, and
/// never in CI, what was received is accepted.
/// </summary>
internal static class Snapshot
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly ConcurrentDictionary<string, bool> Used = new(StringComparer.Ordinal);
    private static readonly bool InCi = Environment.GetEnvironmentVariable("CI") is { Length: > 0 };
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1" && !InCi;

    /// <summary>Compares with the snapshot that is named after the calling test.</summary>
    /// <param name="actual">The text; line ends are compared as <c>\n</c>.</param>
    /// <param name="extension">The snapshot's ending, without a dot.</param>
    /// <param name="parameters">Tells the cases of a theory apart, or several snapshots in one test.</param>
    /// <param name="file">Filled in by the compiler; only the file's name counts, which is the class's.</param>
    /// <param name="member">Filled in by the compiler.</param>
    public static void Verify(
        string actual, string extension = "txt", string? parameters = null,
        [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        // In deterministic builds the caller's path reads /_/tests/…: its last part is right everywhere.
        var className = Path.GetFileNameWithoutExtension(file.Replace('\\', '/'));
        var name = parameters is null ? $"{className}.{member}" : $"{className}.{member}_{Safe(parameters)}";
        VerifyFile(Path.Combine(ProjectFolders.Snapshots, $"{name}.verified.{extension}"), actual);
    }

    /// <summary>Compares with a file that has a place of its own, such as <c>expected.txt</c> in a fixture's folder.</summary>
    public static void VerifyFile(string expectedPath, string actual) => VerifyFile(expectedPath, actual, Accepts);

    internal static void VerifyFile(string expectedPath, string actual, bool accepts)
    {
        if (!Used.TryAdd(expectedPath, true))
            throw new InvalidOperationException($"two snapshots are called {expectedPath}");
        var received = ReceivedPath(expectedPath);
        var expected = File.Exists(expectedPath) ? Normalise(File.ReadAllText(expectedPath)) : null;
        actual = Normalise(actual);
        if (expected == actual || accepts)
        {
            File.Delete(received);
            if (expected != actual)
                Write(expectedPath, actual);
            return;
        }

        Write(received, actual);
        Assert.Fail($"{(expected is null ? "nothing was accepted yet" : "differs from what was accepted")}: {expectedPath}\n"
            + $"received: {received}\naccept with SNAPSHOT_ACCEPT=1\n{FirstDifference(expected ?? "", actual)}");
    }

    /// <summary>The accepted snapshots that no test of this assembly can have written: their class or their method is gone.</summary>
    public static IReadOnlyList<string> Orphans()
    {
        if (!Directory.Exists(ProjectFolders.Snapshots))
            return [];
        var tests = typeof(Snapshot).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet(StringComparer.Ordinal);
        return [.. Directory.EnumerateFiles(ProjectFolders.Snapshots, "*.verified.*").Select(Path.GetFileName).OfType<string>()
            .Where(name => !IsWrittenBy(tests, name[..name.IndexOf(".verified.", StringComparison.Ordinal)]))
            .Order(StringComparer.Ordinal)];
    }

    // A method's name holds underscores itself, so each place where the parameters could begin is tried.
    private static bool IsWrittenBy(HashSet<string> tests, string stem) =>
        tests.Contains(stem) || stem.Select((letter, at) => (letter, at))
            .Any(place => place.letter == '_' && tests.Contains(stem[..place.at]));

    private static string ReceivedPath(string expectedPath) => expectedPath.Contains(".verified.", StringComparison.Ordinal)
        ? expectedPath.Replace(".verified.", ".received.", StringComparison.Ordinal)
        : Path.ChangeExtension(expectedPath, ".received" + Path.GetExtension(expectedPath));

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? throw new ArgumentException("a snapshot needs a folder", nameof(path)));
        File.WriteAllText(path, text, Utf8);
    }

    private static string Normalise(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";

    private static string Safe(string parameters) =>
        string.Concat(parameters.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '=' ? letter : '-'));

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var at = 0;
        while (at < left.Length && at < right.Length && left[at] == right[at])
            at++;
        var lines = new StringBuilder($"first difference in line {at + 1}:\n");
        foreach (var line in left.Skip(at).Take(5))
            lines.Append("  - ").Append(line).Append('\n');
        foreach (var line in right.Skip(at).Take(5))
            lines.Append("  + ").Append(line).Append('\n');
        return lines.ToString();
    }
}
