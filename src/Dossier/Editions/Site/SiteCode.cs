using System.Text;

namespace Dossier.Editions.Site;

/// <summary>Scripts and style sheets as readers load them: comments on lines of their own and indentation are for those who write them, and stay behind.</summary>
internal static class SiteCode
{
    private const string CommentStart = "/*";
    private const string CommentEnd = "*/";

    /// <summary>Whether an asset is a script or a style sheet, by its path.</summary>
    public static bool Is(string path) => path.EndsWith(".js", StringComparison.Ordinal) || path.EndsWith(".css", StringComparison.Ordinal);

    /// <summary>
    /// The text without them; as it is where a template literal goes over several lines, whose white space means something, or where code
    /// follows a comment on its line.
    /// </summary>
    public static string Of(string code)
    {
        var kept = new StringBuilder(code.Length);
        var inComment = false;
        foreach (var line in code.Split('\n').Select(line => line.Trim()))
        {
            if (line.AsSpan().Count('`') % 2 == 1)
                return code;
            if (inComment || line.StartsWith(CommentStart, StringComparison.Ordinal))
            {
                inComment = !line.Contains(CommentEnd, StringComparison.Ordinal);
                if (!inComment && !line.EndsWith(CommentEnd, StringComparison.Ordinal))
                    return code;
            }
            else if (line.Length > 0)
            {
                kept.Append(line).Append('\n');
            }
        }

        return kept.ToString();
    }
}
