using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Captures.Matching;

/// <summary>Looks for excerpts in one captured text.</summary>
internal sealed class ExcerptMatcher
{
    /// <summary>
    /// From this similarity on, words are taken for the excerpt's own, only written differently: three words in five stand in the text in
    /// their order. Below it they are as likely to be other words that share an article and a preposition.
    /// </summary>
    public const double LeastSimilarity = 0.6;

    private const string LeftOut = " […] ";

    private readonly string text;
    private readonly ImmutableArray<Token> tokens;

    /// <summary>Prepares a text to be searched.</summary>
    public ExcerptMatcher(string text)
    {
        this.text = text;
        tokens = Tokenizer.Read(text).RemoveAll(token => token.Kind == TokenKind.Ellipsis);
    }

    /// <summary>How many words the text has, a character of a script without spaces counting for half of one.</summary>
    public int Words => tokens.Count(token => token.Kind == TokenKind.Word) + (tokens.Count(token => token.Kind == TokenKind.Ideograph) / 2);

    /// <summary>Looks for an excerpt, word for word first.</summary>
    public ExcerptMatch Match(QuotedText excerpt)
    {
        if (PassageSearch.Find(excerpt, tokens) is { } exact)
            return new ExcerptMatch(ExcerptVerdict.Match, 1, PassageText.Of(text, exact), Paragraph(exact.Start));
        var nearest = PassageAlignment.Find(excerpt, tokens);
        if (nearest.Similarity < LeastSimilarity)
            return new ExcerptMatch(ExcerptVerdict.Unknown, Rounded(nearest.Similarity), null, null);
        var shown = string.Join(LeftOut, nearest.Passages.Select(passage => PassageText.Of(text, passage)));
        return new ExcerptMatch(
            ExcerptVerdict.Drift, Rounded(nearest.Similarity), PassageText.Of(shown, new Passage(0, shown.Length)), Paragraph(nearest.Passages[0].Start));
    }

    // Downwards, so that one word of many is still seen; 1 is left to parts that all stand there, but not together.
    private static decimal Rounded(double similarity) => Math.Floor((decimal)similarity * 100) / 100;

    private int Paragraph(int offset)
    {
        var (paragraph, lineIsEmpty) = (1, true);
        foreach (var letter in text.AsSpan(0, offset))
        {
            if (letter == '\n' && !lineIsEmpty)
                (paragraph, lineIsEmpty) = (paragraph + 1, true);
            else if (!char.IsWhiteSpace(letter))
                lineIsEmpty = false;
        }

        return paragraph;
    }
}
