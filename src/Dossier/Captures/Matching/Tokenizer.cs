using System.Collections.Immutable;
using System.Text;
using Dossier.Loading.Rules;

namespace Dossier.Captures.Matching;

/// <summary>Cuts a text into words and signs that compare equal where two printings of one text do.</summary>
/// <remarks>
/// What printings differ in is taken out here: forms of characters (<see cref="Compatibility"/>), white space and line ends, quotation
/// marks of every kind, dashes, hyphens within words (and so hyphenation at the end of a line), soft hyphens and other characters that
/// nobody sees. Case and all other signs count. A character of a script that parts no words is a token of its own.
/// </remarks>
internal sealed class Tokenizer
{
    private const int LongestWord = 200;

    private readonly string text;
    private readonly ImmutableArray<Token>.Builder tokens;
    private int at;

    private Tokenizer(string text)
    {
        this.text = text;
        tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5);
    }

    /// <summary>The tokens of a text in their order.</summary>
    public static ImmutableArray<Token> Read(string text)
    {
        var tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.Length)
            tokenizer.ReadNext();
        return tokenizer.tokens.DrainToImmutable();
    }

    private void ReadNext()
    {
        var rune = RuneAt(at);
        if (Letters.IsUnseen(rune) || Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Letters.IsQuotationMark(rune))
            at += rune.Utf16SequenceLength;
        else if (Scripts.IsUnspaced(rune))
            Add(TokenKind.Ideograph, at + rune.Utf16SequenceLength);
        else if (Letters.IsOfWord(rune) || IsMinus(rune))
            ReadWord();
        else if (Letters.IsDash(rune))
            at += rune.Utf16SequenceLength;
        else if (EllipsisEnd() is > 0 and var end)
            Add(TokenKind.Ellipsis, end);
        else
            Add(TokenKind.Sign, at + rune.Utf16SequenceLength);
    }

    private void ReadWord()
    {
        var word = new StringBuilder();
        var (start, end) = (at, at);
        if (IsMinus(RuneAt(at)))
        {
            word.Append('-');
            at += RuneAt(at).Utf16SequenceLength;
        }

        while (at < text.Length && word.Length < LongestWord)
        {
            var rune = RuneAt(at);
            if (Letters.IsOfWord(rune) && !Letters.IsApostrophe(rune) && !Scripts.IsUnspaced(rune))
            {
                word.Append(rune.ToString());
                end = at += rune.Utf16SequenceLength;
            }
            else if (Letters.IsUnseen(rune))
                at += rune.Utf16SequenceLength;
            else if (!JoinsWord(rune, word))
                break;
        }

        tokens.Add(new Token(Compatibility.Fold(word.ToString()), TokenKind.Word, start, end));
        at = Math.Max(at, end);
    }

    /// <summary>Passes over what stands between two letters of one word; false where the word ends.</summary>
    private bool JoinsWord(Rune rune, StringBuilder word)
    {
        var after = at + rune.Utf16SequenceLength;
        if (Letters.IsApostrophe(rune) && IsLetterAt(after))
            word.Append('\'');
        else if (rune.Value is '.' or ',' && Rune.IsDigit(RuneAt(at - 1)) && after < text.Length && Rune.IsDigit(RuneAt(after)))
            word.Append(rune.ToString());
        else if (!Letters.IsHyphen(rune) || (!IsLetterAt(after) && LineStartAfter(after) is not { } next))
            return false;
        else if (!IsLetterAt(after) && LineStartAfter(after) is { } lineStart)
            after = lineStart;
        at = after;
        return true;
    }

    // A word that is broken at the end of a line goes on in the next one, perhaps indented.
    private int? LineStartAfter(int position)
    {
        var (next, lines) = (position, 0);
        while (next < text.Length && text[next] is ' ' or '\t' or '\r' or '\n')
            lines += text[next++] == '\n' ? 1 : 0;
        return lines == 1 && IsLetterAt(next) && Rune.IsLower(RuneAt(next)) ? next : null;
    }

    // A hyphen that stands before a number and behind no word makes it negative.
    private bool IsMinus(Rune rune) =>
        rune.Value is '-' or 0x2212 or 0x2013 && at + 1 < text.Length && Rune.IsDigit(RuneAt(at + 1)) && (at == 0 || !Letters.IsOfWord(RuneAt(at - 1)));

    /// <summary>The offset behind dots that stand here for something left out, brackets around them included; 0 where there are none.</summary>
    private int EllipsisEnd()
    {
        var start = text[at] is '[' or '(' ? at + 1 : at;
        var end = start;
        while (end < text.Length && text[end] is '.' or '…' or '⋯')
            end++;
        var isEllipsis = end - start >= 2 || (end > start && text[start] != '.');
        if (!isEllipsis)
            return 0;
        return start == at ? end : end < text.Length && text[end] is ']' or ')' ? end + 1 : 0;
    }

    private bool IsLetterAt(int position) => position < text.Length && Letters.IsOfWord(RuneAt(position));

    private Rune RuneAt(int position) =>
        Rune.TryGetRuneAt(text, position, out var rune) ? rune
        : position > 0 && Rune.TryGetRuneAt(text, position - 1, out var pair) && pair.Utf16SequenceLength == 2 ? pair
        : Rune.ReplacementChar;

    private void Add(TokenKind kind, int end)
    {
        var key = kind == TokenKind.Ellipsis ? "…" : Compatibility.Fold(text[at..end]);
        tokens.Add(new Token(key, kind, at, end));
        at = end;
    }
}
