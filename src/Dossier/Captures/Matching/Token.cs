namespace Dossier.Captures.Matching;

/// <summary>A word or a sign of a text, made comparable.</summary>
/// <param name="Key">How it compares: in Unicode's compatibility form, without hyphens within.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first UTF-16 unit in the text.</param>
/// <param name="End">Offset behind its last one.</param>
internal readonly record struct Token(string Key, TokenKind Kind, int Start, int End)
{
    /// <summary>How much it weighs in a comparison: see <see cref="PassageAlignment"/>.</summary>
    public int Weight => Kind switch { TokenKind.Word => 4, TokenKind.Ideograph => 2, _ => 1 };

    /// <summary>Whether two tokens compare equal where a quotation begins: the first letter may differ in case.</summary>
    public bool BeginsLike(Token other) =>
        Key.Length == other.Key.Length && char.ToLowerInvariant(Key[0]) == char.ToLowerInvariant(other.Key[0])
        && Key.AsSpan(1).SequenceEqual(other.Key.AsSpan(1));
}

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>A word or a number.</summary>
    Word,

    /// <summary>A character of a script that parts no words, such as Han.</summary>
    Ideograph,

    /// <summary>A punctuation mark or another sign.</summary>
    Sign,

    /// <summary>Dots that stand for what was left out.</summary>
    Ellipsis,
}
