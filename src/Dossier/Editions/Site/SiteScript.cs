using System.Text;

namespace Dossier.Editions.Site;

/// <summary>Scripts as readers load them: comments on lines of their own and indentation are for those who write them, and stay behind.</summary>
internal static class SiteScript
{
    private const string CommentStart = "/*";
    private const string CommentEnd = "*/";

    /// <summary>
    /// The script without them; as it is where a template literal goes over several lines, whose white space means something, or where code
    /// follows a comment on its line.
    /// </summary>
    public static string Of(string script)
    {
        var kept = new StringBuilder(script.Length);
        var inComment = false;
        foreach (var line in script.Split('\n').Select(line => line.Trim()))
        {
            if (line.AsSpan().Count('`') % 2 == 1)
                return script;
            if (inComment || line.StartsWith(CommentStart, StringComparison.Ordinal))
            {
                inComment = !line.Contains(CommentEnd, StringComparison.Ordinal);
                if (!inComment && !line.EndsWith(CommentEnd, StringComparison.Ordinal))
                    return script;
            }
            else if (line.Length > 0)
            {
                kept.Append(line).Append('\n');
            }
        }

        return kept.ToString();
    }
}
