using System.Text;
using Dossier.Comparison.Commits;
using Dossier.Loading.Content;
using Dossier.Tests.Support;

namespace Dossier.Tests.Languages;

/// <summary>The small dossier with one of everything, in English, whose sources speak other languages.</summary>
internal static class ManyTongues
{
    private const string Talks = "facts/diplomacy/grain-talks-2024.yaml";

    // Beginnings and ends of titles differ, so that one cannot be taken for another.
    private static readonly (string Path, string Old, string New)[] Changes =
    [
        ("dossier.yaml", "language: ru", "language: en"),
        ("sources/ledger-2024-05-01-grain.yaml", "title: Grain talks behind closed doors", "title: Зерно за закрытыми дверями"),
        ("sources/ledger-2024-05-01-grain.yaml", "language: en", "language: ru"),
        ("sources/relay-a-2024-05-02.yaml", "title: Talks about grain, number a", "title: 闭门谈粮食"),
        ("sources/relay-a-2024-05-02.yaml", "language: en", "language: zh"),
        ("sources/relay-d-2024-05-03.yaml", "title: Talks about grain, number d", "title: 粮食密谈"),
        ("sources/relay-uncited-2024-05-03.yaml", "title: Grain talks, passed on", "title: Pourparlers sur le grain"),
        ("sources/relay-uncited-2024-05-03.yaml", "language: en", "language: fr"),
        (Talks, "  - source: ledger-2024-05-01-grain", "  - source: ledger-2024-05-01-grain\n    excerpt: говорили о зерне втайне"),
        (Talks, "zh: ", "ru: Норландия и Сурия тайно говорили о зерне., zh: "),
    ];

    /// <summary>The content.</summary>
    public static MemoryContent Content()
    {
        var files = FixtureContent.Over(Path.Combine(ProjectFolders.Fixtures, "Languages", "content"));
        var texts = files.List().ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(files.Read(file.Path).Bytes.Span), StringComparer.Ordinal);
        foreach (var (path, old, young) in Changes)
        {
            Assert.Contains(old, texts[path], StringComparison.Ordinal);
            texts[path] = texts[path].Replace(old, young, StringComparison.Ordinal);
        }

        return FixtureContent.With([.. texts.Select(text => (text.Key, text.Value))]);
    }

    /// <summary>A history in which citations, excerpts and translations came and went.</summary>
    public static History History()
    {
        var talks = Encoding.UTF8.GetString(Content().Read(Talks).Bytes.Span);
        var first = talks.Replace("\n    excerpt: говорили о зерне втайне", "", StringComparison.Ordinal).Replace("  - source: relay-a-2024-05-02\n", "", StringComparison.Ordinal)
            .Replace("ru: Норландия и Сурия тайно говорили о зерне., ", "", StringComparison.Ordinal);
        return new MadeUpHistory().Commit("Add the talks", (Talks, first)).Commit("Complete them", (Talks, talks)).Build();
    }
}
