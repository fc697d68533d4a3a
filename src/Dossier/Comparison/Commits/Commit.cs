using System.Text.RegularExpressions;
using Dossier.Text;

namespace Dossier.Comparison.Commits;

/// <summary>A commit, as readers are told of it.</summary>
/// <param name="Id">Its id in full: 40 or 64 hexadecimal digits.</param>
/// <param name="Committed">When it was committed, in UTC. The author's date is not asked: a rebase keeps it, and the order would be wrong.</param>
/// <param name="Subject">What it does, in one line; may be empty.</param>
/// <param name="Reason">The first paragraph of why, on one line; may be empty.</param>
public sealed partial record Commit(string Id, DateTimeOffset Committed, string Subject, string Reason)
{
    private const int LongestSubject = 200;
    private const int LongestReason = 600;

    /// <summary>The commit of a message as its author wrote it; anybody may have, so it is cut, put on lines, and rid of what misleads.</summary>
    public static Commit Of(string id, DateTimeOffset committed, string message)
    {
        // Beyond this nothing of it is shown.
        var read = message.Length > 1 << 14 ? message[..(1 << 14)] : message;
        var paragraphs = ParagraphBreak().Split(read.ReplaceLineEndings("\n").Trim());
        var why = paragraphs.Skip(1).FirstOrDefault(paragraph => !paragraph.Split('\n').All(line => Trailer().IsMatch(line)));
        return new Commit(id, committed, Line(paragraphs[0], LongestSubject), Line(why ?? "", LongestReason));
    }

    private static string Line(string paragraph, int length) =>
        ShortText.Cut(DisplayText.Harmless(WhiteSpace().Replace(paragraph.Trim(), " ")), length);

    [GeneratedRegex(@"\n[ \t]*\n\s*", RegexOptions.NonBacktracking)]
    private static partial Regex ParagraphBreak();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex WhiteSpace();

    // git-interpret-trailers(1): a token, a colon, a value.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9-]*: ", RegexOptions.NonBacktracking)]
    private static partial Regex Trailer();
}
