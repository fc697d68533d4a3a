using Dossier.Editions.Parity;
using Dossier.Markup;
using Dossier.Pages.Figures;
using Dossier.Pages.Phrases;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Editions.Markdown;

/// <summary>
/// Reads from the finished page of a fact what it says: the heading, the bold words of the line above it (state, confidence, id), the bold words behind
/// the label of the quantity.
/// </summary>
internal static class MarkdownReading
{
    private const string Verdict = "**";

    private static readonly MarkupParser Parser = new(FigureCatalogue.ContentBlocks);

    /// <summary>What the page says; null where it has no heading, or no verdict.</summary>
    public static StatedFact? Of(string markdown, Words words)
    {
        var lines = markdown.Split('\n');
        var heading = Array.FindIndex(lines, line => line.StartsWith("# ", StringComparison.Ordinal));
        var verdict = Array.FindIndex(lines, line => line.StartsWith(Verdict, StringComparison.Ordinal));
        if (heading < 0 || verdict < 0 || Bold(lines[verdict]) is not [var state, var confidence, var id])
            return null;
        var label = $"- {words.Say("quantity")}: ";
        var value = lines.FirstOrDefault(line => line.StartsWith(label, StringComparison.Ordinal));
        return new StatedFact(
            id, Plain(lines[heading]), value is null ? "" : Bold(value).FirstOrDefault() ?? "", state, StatedFact.ConfidenceIn(confidence, words));
    }

    private static string Plain(string line) => MarkupText.Plain(Parse(line).Descendants<LeafBlock>().FirstOrDefault()?.Inline);

    private static List<string> Bold(string line) =>
        [.. Parse(line).Descendants<EmphasisInline>().Where(emphasis => emphasis.DelimiterCount == 2).Select(MarkupText.Plain)];

    private static MarkdownDocument Parse(string line) => Parser.Parse(line, MarkupOrigin.Fixed(default), MarkupLimits.Pages).Ast;
}
