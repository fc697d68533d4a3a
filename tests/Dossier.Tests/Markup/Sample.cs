using Dossier.Diagnostics;
using Dossier.Markup;
using Dossier.Text;

namespace Dossier.Tests.Markup;

/// <summary>Short ways to parse, and a handful of records that exist.</summary>
internal static class Sample
{
    private static readonly MarkupParser Pages = new(MarkupBlocks.Pages);

    public static MarkupDocument Parse(string markdown, MarkupLimits? limits = null) =>
        Pages.Parse(markdown, MarkupOrigin.Exact(new SourceText("content/topics/trade.md", markdown), 0), limits);

    /// <summary>Parsed and resolved; the diagnostics of both.</summary>
    public static (MarkupDocument Document, string[] Faults) Resolve(string markdown)
    {
        var document = Parse(markdown);
        var faults = MarkupLinks.Resolve(document, new Names());
        return (document, [.. document.Diagnostics.Concat(faults).Select(Show)]);
    }

    public static string[] Faults(string markdown) => Resolve(markdown).Faults;

    /// <summary>A diagnostic as its code and the text under it.</summary>
    public static string Show(Diagnostic diagnostic) => $"{diagnostic.Code} «{diagnostic.Span}»";

    internal sealed class Names : IRecordNames
    {
        private static readonly Dictionary<RecordKind, string[]> Records = new()
        {
            [RecordKind.Fact] = ["trade-2023", "trade-2024"],
            [RecordKind.Source] = ["gacc-2024", "reuters-2024"],
            [RecordKind.Entity] = ["china"],
            [RecordKind.Publisher] = ["reuters"],
            [RecordKind.Series] = ["goods-trade-usd"],
            [RecordKind.Topic] = ["trade"],
            [RecordKind.Page] = ["origins/", ""],
        };

        public bool Exists(RecordKind kind, string id) => Records[kind].Contains(id);

        public IEnumerable<string> Known(RecordKind kind) => Records[kind];

        public DiagnosticDescriptor Unknown(RecordKind kind) => new($"unknown-{kind}".ToLowerInvariant(), Severity.Error, "", "");
    }
}
