using System.Security.Cryptography;
using System.Text;
using Dossier.Comparison.Commits;
using Dossier.Loading;

namespace Dossier.Tests.Support;

/// <summary>A history without a repository: each commit a day after the one before, from 2 January 2024 on.</summary>
internal sealed class MadeUpHistory
{
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly List<CommitChanges> commits = [];
    private int day = 1;

    /// <summary>What the last commit did; null where it changed the meaning of nothing.</summary>
    public CommitChanges? Last { get; private set; }

    /// <summary>The small dossier of the fixtures, as it might have come about.</summary>
    public static History OfBase()
    {
        var folder = Path.Combine(ProjectFolders.Fixtures, "base", "content");
        var facts = Directory.EnumerateFiles(Path.Combine(folder, "facts"), "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        const string trade = "facts/trade/goods-trade-2024.yaml";
        const string tankers = "facts/trade/tankers-renamed-2024.yaml";
        var first = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (path, text) in facts.Where(fact => fact.Key != tankers))
            first[path] = text.Replace("in 2024.", "in 2023 & 2024.", StringComparison.Ordinal);
        first["facts/trade/oil-2022.yaml"] = facts[tankers];
        return new MadeUpHistory()
            .Commit("Add the first facts\n\nFrom the archive <of> the ministry.\n\nReviewed-by: Ada", [.. first.Select(pair => (pair.Key, pair.Value))])
            .Commit("Name one year only\n\nThe customs office counts 2024 alone.", (trade, facts[trade]))
            .Commit("Add the tankers\n", (tankers, facts[tankers].Replace("value: 3", "value: 4", StringComparison.Ordinal).Replace("locator: para 4\n    ", "", StringComparison.Ordinal)))
            .Commit("Correct the number of tankers", (tankers, facts[tankers]))
            .Commit("Drop a copy", ("facts/trade/oil-2022.yaml", null))
            .Build();
    }

    /// <summary>Commits files: each path with its text, or without one to delete it.</summary>
    public MadeUpHistory Commit(string message, params (string Path, string? Text)[] changes)
    {
        var versions = changes.Select(change => new FactVersions(
            files.TryGetValue(change.Path, out var before) ? new FactVersion(change.Path, before) : null,
            change.Text is { } after ? new FactVersion(change.Path, after) : null)).ToList();
        foreach (var (path, text) in changes)
        {
            if (text is null)
                files.Remove(path);
            else
                files[path] = text;
        }

        var time = new DateTimeOffset(2024, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(day++);
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{day} {message}")))[..40];
        var commit = new CommitFiles(Dossier.Comparison.Commits.Commit.Of(id, time, message), versions);
        // The text stands for the id of its object.
        var needed = commit.Needed.ToHashSet();
        Last = commit.Tell(version => needed.Contains(version) ? FactFile.Read(version.Path, Encoding.UTF8.GetBytes(version.Blob)) : null);
        if (Last is not null)
            commits.Add(Last);
        return this;
    }

    /// <summary>The history.</summary>
    public History Build(bool isCut = false) => new([.. commits.AsEnumerable().Reverse()], isCut);
}
