using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Dossier.Captures.Matching;

/// <summary>An excerpt made comparable: its tokens, in the parts between dots that stand for what was left out.</summary>
internal sealed class QuotedText
{
    private const int DigitsOfHash = 16;

    private QuotedText(string text, ImmutableArray<ImmutableArray<Token>> parts)
    {
        Text = text;
        Parts = parts;
        Hash = HashOf(parts);
    }

    /// <summary>The excerpt as it is written.</summary>
    public string Text { get; }

    /// <summary>Its parts in their order; none where it holds no words.</summary>
    public ImmutableArray<ImmutableArray<Token>> Parts { get; }

    /// <summary>
    /// Sixteen hexadecimal digits of the SHA-256 of the excerpt's keys: another printing of the same words has the same, an edit another.
    /// </summary>
    public string Hash { get; }

    /// <summary>Reads an excerpt. Punctuation at both ends of a part is left out: it belongs to whoever quotes.</summary>
    public static QuotedText Read(string excerpt)
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<Token>>();
        var tokens = Tokenizer.Read(excerpt);
        for (var start = 0; start < tokens.Length;)
        {
            var end = start;
            while (end < tokens.Length && tokens[end].Kind != TokenKind.Ellipsis)
                end++;
            var part = Trimmed(tokens[start..end]);
            if (part.Length > 0)
                parts.Add(part);
            start = end + 1;
        }

        return new QuotedText(excerpt, parts.DrainToImmutable());
    }

    private static string HashOf(ImmutableArray<ImmutableArray<Token>> parts)
    {
        var form = string.Join(" … ", parts.Select(part => string.Join(' ', part.Select(token => token.Key))));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(form)))[..DigitsOfHash];
    }

    private static ImmutableArray<Token> Trimmed(ImmutableArray<Token> part)
    {
        var (first, last) = (0, part.Length);
        while (first < last && IsPunctuation(part[first]))
            first++;
        while (last > first && IsPunctuation(part[last - 1]))
            last--;
        return part[first..last];
    }

    private static bool IsPunctuation(Token token) => token is { Kind: TokenKind.Sign, Key: "." or "," or ";" or ":" or "!" or "?" or "。" or "、" };
}
