using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>Breaks names into lines.</summary>
internal static class WrappedNames
{
    /// <summary>Names joined by commas, as many as fit, and how many more there are; empty where not even one fits.</summary>
    /// <param name="names">The names.</param>
    /// <param name="total">How many there are, those that have no name included.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="mostLines">At least one.</param>
    /// <param name="andMore">Says how many are left.</param>
    public static ImmutableArray<string> Wrap(ImmutableArray<string> names, int total, double width, int mostLines, Func<int, string> andMore)
    {
        // No name is narrower than this; more need not be tried.
        const double Narrowest = 8;
        var shown = names.Take((int)(width * mostLines / Narrowest)).Select(name => Cut(name, width * 0.7, TextRole.Sub)).ToList();
        for (var count = shown.Count; count > 0; count--)
        {
            var parts = shown.Take(count).Select((name, index) => index == count - 1 ? name : name + ",");
            var lines = Lines(total > count ? parts.Append(andMore(total - count)) : parts, width, TextRole.Sub);
            if (lines.Length <= mostLines)
                return lines;
        }

        return [];
    }

    /// <summary>A name broken between words, and between Chinese characters; what does not fit is cut.</summary>
    public static ImmutableArray<string> WrapWords(string name, double width, int mostLines, TextRole role)
    {
        var lines = Fill(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Cut(word, width * mostLines, role)).SelectMany(Pieces), width, role);
        return lines.Length <= mostLines
            ? [.. lines.Select(line => Cut(line.Text, width, role))]
            : [.. lines.Take(mostLines - 1).Select(line => Cut(line.Text, width, role)), Cut(Joined(lines[mostLines - 1], lines[mostLines]).Text, width, role)];
    }

    private static ImmutableArray<string> Lines(IEnumerable<string> parts, double width, TextRole role) =>
        [.. Fill(parts.Select(part => new Piece(part, IsApart: true)), width, role).Select(line => line.Text)];

    private static ImmutableArray<Piece> Fill(IEnumerable<Piece> pieces, double width, TextRole role)
    {
        var lines = ImmutableArray.CreateBuilder<Piece>();
        var line = new Piece("", IsApart: true);
        foreach (var piece in pieces)
        {
            var longer = line.Text.Length == 0 ? piece : Joined(line, piece);
            if (line.Text.Length == 0 || TextWidth.Of(longer.Text, role) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = piece;
        }

        lines.Add(line);
        return lines.ToImmutable();
    }

    private static Piece Joined(Piece line, Piece next) => line with { Text = next.IsApart ? $"{line.Text} {next.Text}" : line.Text + next.Text };

    // A line may end behind each ideograph, but not before the punctuation that follows it.
    private static IEnumerable<Piece> Pieces(string word)
    {
        var start = 0;
        for (var at = 1; at < word.Length; at++)
        {
            if (!IsIdeograph(word[at]) && !IsIdeograph(word[at - 1]) || IsPunctuation(word[at]) || char.IsLowSurrogate(word[at]))
                continue;
            yield return new Piece(word[start..at], start == 0);
            start = at;
        }

        yield return new Piece(word[start..], start == 0);
    }

    private static bool IsIdeograph(char letter) => letter is >= '\u2E80' and <= '\uFFEF' && !char.IsLowSurrogate(letter);

    private static bool IsPunctuation(char letter) => letter is (>= '\u3001' and <= '\u3002') or '\uFF0C' or '\uFF09' or '\uFF1A' or '\uFF1B' or '\u300B' or '\u201D';

    // A part of a line, and whether a space stands before it.
    private readonly record struct Piece(string Text, bool IsApart);

    private static string Cut(string name, double width, TextRole role)
    {
        if (TextWidth.Of(name, role) <= width)
            return name;
        var length = Math.Min(name.Length, 120);
        while (length > 1 && TextWidth.Of(name[..length] + "…", role) > width)
            length--;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd() + "…";
    }
}
