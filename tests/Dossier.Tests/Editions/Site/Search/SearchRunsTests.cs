using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Editions.Site.Search;
using Dossier.Tests.Support;
using Dossier.Text;

namespace Dossier.Tests.Editions.Site.Search;

/// <summary>The index and the site's script must cut texts into the same words; <c>Fixtures/Search/runs.json</c> is what both are held to.</summary>
public sealed class SearchRunsTests
{
    private const string Compare =
        """
        const fs = require("fs");
        const words = new Function(fs.readFileSync(process.argv[1], "utf8") + "; return words;")();
        const texts = JSON.parse(fs.readFileSync(0, "utf8"));
        process.stdout.write(JSON.stringify(texts.map(text => process.argv[2] === "fold" ? words.fold(text) : words.runs(text))));
        """;

    private static string Fixture => File.ReadAllText(Path.Combine(ProjectFolders.Fixtures, "Search", "runs.json"));

    public static TheoryData<string> Texts => [.. Cases().Select(given => given.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_cut_as_agreed(string text) =>
        Assert.Equal(JsonSerializer.Serialize(Cases().Single(given => given.Text == text).Runs), JsonSerializer.Serialize(SearchRuns.Of(text)));

    [SkippableFact]
    public void The_script_cuts_texts_as_agreed()
    {
        var cases = Cases();
        var runs = JsonSerializer.Deserialize<string[][][]>(InScript("runs", cases.Select(given => given.Text)));

        Assert.Equal(cases.Select(given => JsonSerializer.Serialize(given.Runs)), runs?.Select(found => JsonSerializer.Serialize(found)));
    }

    [SkippableFact]
    public void The_script_folds_every_letter_of_the_scripts_in_use_as_the_index_does()
    {
        // Latin, Greek, Cyrillic, Latin again, Greek again, kana, Han and full-width forms.
        (int First, int Last)[] blocks = [(0x20, 0x58F), (0x1E00, 0x1FFF), (0x3040, 0x30FF), (0x4E00, 0x9FFF), (0xFB00, 0xFB06), (0xFF01, 0xFF5E)];
        var letters = blocks.SelectMany(block => Enumerable.Range(block.First, block.Last - block.First + 1)).Select(char.ConvertFromUtf32).ToList();
        var folded = JsonSerializer.Deserialize<string[]>(InScript("fold", letters)) ?? [];

        Assert.Empty(letters.Zip(folded).Where(pair => LetterFolding.Fold(pair.First) != pair.Second).Select(pair => $"{pair.First} → {pair.Second}"));
    }

    private static string InScript(string function, IEnumerable<string> texts)
    {
        var script = Path.Combine(ProjectFolders.Repository, "templates", "assets", "js", "words.js");
        return ExternalTool.OrSkip("node", "nodejs").Run(ProjectFolders.Tests, JsonSerializer.Serialize(texts), "-e", Compare, script, function);
    }

    private static ImmutableArray<(string Text, string[][] Runs)> Cases() =>
    [
        .. from given in JsonDocument.Parse(Fixture).RootElement.EnumerateArray()
           select (given.GetProperty("text").GetString() ?? "", given.GetProperty("runs").Deserialize<string[][]>() ?? []),
    ];
}
