using System.Text;
using Dossier.Analysis;
using Dossier.Comparison;
using Dossier.Loading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Comparison;

/// <summary>Two versions of something, compared, with the changes in one line each.</summary>
internal static class Versions
{
    /// <summary>A fact that the tests vary.</summary>
    public const string Fact = """
        statement: Norland and Suria traded goods worth USD 24.5 billion in 2023.
        basis: measured
        when: 2023
        attribution: Norland Customs
        entities: [norland, suria]
        quantity: {series: goods-trade-usd, value: 24.5, unit: USD bn, change: {percent: 21.9, basis: year on year}}
        citations:
          - source: customs-2024-01-12-trade
            locator: para 2
          - source: wire-2024-03-02-visit
        note: |
          Counted by customs,
          not by banks.

        """;

    /// <summary>What a file of a fact became.</summary>
    public static FactFileChange Of(string? before, string? after) => FactFileChange.Between(Read(before), Read(after));

    /// <summary>What changed in the fact, as <c>field subject: before → after</c>.</summary>
    public static IEnumerable<string> Changes(string before, string after)
    {
        var change = Of(before, after);
        Assert.Null(change.Unknown);
        return change.Change?.Fields.Select(Line) ?? [];
    }

    /// <summary>What changed in the fact when a text in it is replaced.</summary>
    public static IEnumerable<string> Replacing(string old, string young)
    {
        Assert.Contains(old, Fact, StringComparison.Ordinal);
        return Changes(Fact, Fact.Replace(old, young, StringComparison.Ordinal));
    }

    /// <summary>What changed between two dossiers.</summary>
    public static DossierChanges Between(CorpusBuilder before, CorpusBuilder after) => Comparer.Compare(Version(before), Version(after));

    /// <summary>What changed in the base dossier when texts in its files are replaced.</summary>
    public static DossierChanges OfBase(params (string Path, string Text)[] texts) => Comparer.Compare(Base(), Base(texts));

    public static string Line(FieldChange change) => $"{change.Field.Code}{(change.Subject.Length > 0 ? " " : "")}{change.Subject}: {change.Before ?? "–"} → {change.After ?? "–"}";

    /// <summary>The base dossier with texts laid over its files.</summary>
    public static DossierVersion Base(params (string Path, string Text)[] texts)
    {
        var loaded = ContentLoader.Load(FixtureContent.With(texts), "content", 1);
        Assert.True(loaded.Corpus is not null, string.Join('\n', loaded.Diagnostics.Select(diagnostic => diagnostic.Message)));
        return new DossierVersion(loaded.Corpus, Analyzer.Analyze(loaded.Corpus));
    }

    /// <summary>What a builder made, analysed.</summary>
    public static DossierVersion Version(CorpusBuilder builder)
    {
        var corpus = builder.Build();
        return new DossierVersion(corpus, Analyzer.Analyze(corpus));
    }

    private static FactFile? Read(string? text) => text is null ? null : FactFile.Read("facts/trade/goods-trade-2023.yaml", Encoding.UTF8.GetBytes(text));
}
