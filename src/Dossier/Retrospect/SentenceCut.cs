using System.Text;
using Dossier.Loading.Rules;
using Dossier.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Retrospect;

/// <summary>Leaves of a paragraph the sentences that say where they have it from, and from nothing later.</summary>
internal static class SentenceCut
{
    /// <summary>What stands where something was left out.</summary>
    public const string Gap = "[…]";

    /// <summary>The paragraph's text without the sentences that cite nothing, or something that is not known; null where none is left.</summary>
    /// <param name="paragraph">A paragraph.</param>
    /// <param name="text">The text that its spans count in.</param>
    /// <param name="known">What is known.</param>
    public static string? Cut(ParagraphBlock paragraph, string text, KnownRecords known)
    {
        var (written, inlines) = (text[paragraph.Span.Start..(paragraph.Span.End + 1)], paragraph.Inline?.ToList() ?? []);
        var masked = Masked(written, paragraph.Span.Start, inlines);
        var kept = new StringBuilder();
        var (any, gap) = (false, false);
        for (var from = 0; from < written.Length;)
        {
            var second = Sentences.Second(masked[from..]);
            var to = second < 0 ? written.Length : from + second;
            var within = inlines.Where(inline => inline.Span.Start - paragraph.Span.Start >= from && inline.Span.Start - paragraph.Span.Start < to).ToList();
            var stays = within.Exists(TextReferences.IsSourced) && within.SelectMany(TextReferences.In).All(known.Have);
            if (stays || !gap)
                kept.Append(stays ? written[from..to] : Gap + " ");
            (any, gap, from) = (any || stays, !stays, to);
        }

        return any ? kept.ToString().Trim() : null;
    }

    // The text as its sentences are told apart: a citation behind a full stop belongs to the sentence before, one within a sentence to its words; what is
    // no plain text counts as words, and ends a sentence only where its own words do.
    private static string Masked(string written, int start, List<Inline> inlines)
    {
        var masked = written.ToCharArray();
        foreach (var inline in inlines.Where(inline => inline is not (LiteralInline or LineBreakInline or HtmlEntityInline)))
        {
            var from = Math.Max(0, inline.Span.Start - start);
            var to = Math.Clamp(inline.Span.End + 1 - start, from, masked.Length);
            var isBehind = TextReferences.IsEvidence(inline)
                && (to == masked.Length || char.IsWhiteSpace(masked[to]) || (from > 0 && masked[from - 1] is '。' or '！' or '？'));
            Array.Fill(masked, isBehind ? ' ' : 'X', from, to - from);
            if (to > from && !TextReferences.IsEvidence(inline) && Sentences.IsFinished(MarkupText.Plain(inline)))
                masked[to - 1] = '.';
        }

        return new string(masked);
    }
}
