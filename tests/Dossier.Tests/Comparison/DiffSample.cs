using Dossier.Comparison;
using Dossier.Comparison.Formats;
using Dossier.Diagnostics.Formats;
using Dossier.Tests.Support;

namespace Dossier.Tests.Comparison;

/// <summary>A diff with something of everything, and what the formats make of it.</summary>
internal static class DiffSample
{
    private const string Tankers = "facts/trade/tankers-renamed-2024.yaml";
    private const string Trade = "facts/trade/goods-trade-2023.yaml";
    private const string Mirror = "sources/mirror-2024-03-06-tankers.yaml";

    /// <summary>The base dossier with a tainted figure, a lost relay, a new denial, a further point and a chapter's sentence changed.</summary>
    public static Diff Rich => Of(
        Versions.Base(),
        Versions.Base(
            Changed(Trade, ("USD 24.5 billion", "USD 24.6 billion"), ("value: 24.5,", "value: 24.6,")),
            Changed("series/goods-trade-usd.yaml", ("value: 24.5,", "value: 24.6,")),
            Changed(Tankers, ("February 2024", "March 2024"), ("para 4", "para 5"), ("    origin: ledger-2024-03-05-tankers\n", "")),
            Changed(Mirror, ("relays: [ledger-2024-03-05-tankers]\n", "")),
            Changed("topics/trade.md", ("Some tankers changed", "Three tankers changed")),
            ("facts/trade/tankers-denied-2024.yaml", """
                statement: Suria’s ministry said that no tanker had changed its name.
                basis: stated
                when: 2024-03
                attribution: Suria’s ministry
                entities: [suria]
                citations:
                  - source: ministry-2024-03-02-visit
                denies: [tankers-renamed-2024]
                """)),
        new PageChange("", "Norland and Suria", ChangeKind.Changed),
        new PageChange("facts/tankers-denied-2024/", "Suria’s ministry said that no tanker had changed its name.", ChangeKind.Added));

    /// <summary>The diff of two versions.</summary>
    public static Diff Of(DossierVersion before, DossierVersion after, params PageChange[] pages) => new()
    {
        Before = new VersionName("HEAD~1", "0123456789abcdef0123456789abcdef01234567"),
        After = VersionName.WorkingTree,
        Old = before,
        New = after,
        Changes = Comparer.Compare(before, after),
        Pages = [.. pages],
    };

    /// <summary>What a format writes.</summary>
    public static string Write(Diff diff, string format, Palette? palette = null, int width = 80)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        DiffFormats.All.Single(each => each.Name == format).Write(diff, writer, palette ?? Palette.Plain, width);
        return writer.ToString();
    }

    private static (string Path, string Text) Changed(string path, params (string Old, string Young)[] replacements)
    {
        var text = File.ReadAllText(Path.Combine(ProjectFolders.Fixtures, "base", "content", path));
        foreach (var (old, young) in replacements)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, young, StringComparison.Ordinal);
        }

        return (path, text);
    }
}
