using System.Globalization;
using Dossier.Build.Capturing;
using Dossier.Captures;
using Dossier.Captures.Matching;
using Dossier.Cli.Terminals;
using Dossier.Diagnostics.Formats;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Cli.Commands;

/// <summary>What <c>dossier capture</c> tells: what was taken, and what became of each excerpt.</summary>
internal static class CaptureReport
{
    private const int FirstLineShown = 72;

    /// <summary>Writes it.</summary>
    /// <returns>Whether every excerpt was found word for word.</returns>
    public static bool Write(CaptureReceipt receipt, string path, Terminal terminal)
    {
        var (source, text, words, excerpts) = receipt.Review;
        var change = receipt.Change switch
        {
            CaptureChange.New => "Captured",
            CaptureChange.Replaced => "Replaced the copy of",
            _ => "There was the same copy of",
        };
        var lines = text.Text.Count(letter => letter == '\n');
        terminal.Out.Write($"{change} {source.Id}: {path}\n");
        terminal.Out.Write(string.Create(CultureInfo.InvariantCulture, $"  {text.Characters:N0} characters, {words:N0} words, {lines:N0} {(lines == 1 ? "line" : "lines")}\n"));
        terminal.Out.Write($"  it begins: {Shortened(DisplayText.Harmless(text.FirstLine))}\n");
        foreach (var excerpt in excerpts)
            Write(excerpt, terminal);
        terminal.Out.Write(excerpts.IsEmpty ? "No fact quotes this source.\n" : "Record what was found: dossier check --captures --lock\n");
        return excerpts.All(excerpt => excerpt.Match.Verdict == ExcerptVerdict.Match);
    }

    private static void Write(ReviewedExcerpt excerpt, Terminal terminal)
    {
        var (ink, verdict) = excerpt.Match.Verdict switch
        {
            ExcerptVerdict.Match => (Ink.Success, "match"),
            ExcerptVerdict.Drift => (Ink.Warning, "drift"),
            _ => (Ink.Error, "not found"),
        };
        var words = excerpt.Quotation.Excerpt.Value;
        terminal.Out.Write($"{terminal.OutPalette.Paint(ink, verdict)}: “{DisplayText.Harmless(words)}” in {excerpt.Quotation.Fact}");
        terminal.Out.Write(excerpt.Match.Paragraph is { } paragraph ? string.Create(CultureInfo.InvariantCulture, $", paragraph {paragraph}\n") : "\n");
        if (excerpt.Match is { Verdict: ExcerptVerdict.Drift, Passage: { } passage })
            terminal.Out.Write($"  the copy has: {DisplayText.Harmless(PassageDiff.Show(words, passage))}\n");
    }

    private static string Shortened(string line) => line.Length <= FirstLineShown ? line
        : line[..(char.IsHighSurrogate(line[FirstLineShown - 1]) ? FirstLineShown - 1 : FirstLineShown)] + "…";
}
