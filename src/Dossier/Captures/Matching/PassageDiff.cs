using System.Collections.Immutable;
using System.Text;

namespace Dossier.Captures.Matching;

/// <summary>Shows in one line how a passage differs from an excerpt, the way <c>git diff --word-diff</c> does.</summary>
internal static class PassageDiff
{
    // A longest common subsequence costs the product of both; excerpts are short.
    private const int MostTokens = 200;

    /// <summary>The passage with what only the excerpt has as <c>[-…-]</c> and what only the passage has as <c>{+…+}</c>.</summary>
    public static string Show(string excerpt, string passage)
    {
        var (left, right) = (Tokenizer.Read(excerpt), Tokenizer.Read(passage));
        if (left.Length > MostTokens || right.Length > MostTokens)
            return passage;
        var shown = new StringBuilder();
        var common = Common(left, right);
        for (var (i, j) = (0, 0); i < left.Length || j < right.Length;)
        {
            var (fromLeft, fromRight) = (i, j);
            while (i < left.Length && j < right.Length && AreSame(left, i, right, j))
                (i, j) = (i + 1, j + 1);
            Append(shown, passage, right, fromRight, j, "", "");
            (fromLeft, fromRight) = (i, j);
            while (i < left.Length && (j == right.Length || (!AreSame(left, i, right, j) && common[i + 1, j] == common[i, j])))
                i++;
            while (j < right.Length && (i == left.Length || (!AreSame(left, i, right, j) && common[i, j + 1] == common[i, j])))
                j++;
            Append(shown, excerpt, left, fromLeft, i, "[-", "-]");
            Append(shown, passage, right, fromRight, j, "{+", "+}", glued: i > fromLeft);
        }

        return shown.ToString();
    }

    // common[i, j]: how many tokens the ends of both texts, from i and from j on, have in common in their order.
    private static int[,] Common(ImmutableArray<Token> left, ImmutableArray<Token> right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
                common[i, j] = AreSame(left, i, right, j) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    private static bool AreSame(ImmutableArray<Token> left, int i, ImmutableArray<Token> right, int j) =>
        left[i].Key == right[j].Key || (i == 0 && left[0].BeginsLike(right[j]));

    private static void Append(
        StringBuilder shown, string text, ImmutableArray<Token> tokens, int from, int to, string open, string close, bool glued = false)
    {
        if (from == to)
            return;
        var (start, end) = (tokens[from].Start, tokens[to - 1].End);
        var isApart = from == 0 || text.AsSpan(tokens[from - 1].End, start - tokens[from - 1].End).ContainsAny(" \n\t");
        if (shown.Length > 0 && !glued && isApart)
            shown.Append(' ');
        shown.Append(open).Append(text[start..end]).Append(close);
    }
}
