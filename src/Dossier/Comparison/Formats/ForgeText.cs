using System.Text;
using Dossier.Text;

namespace Dossier.Comparison.Formats;

/// <summary>
/// Writes any text so that it stands in a comment on a code forge as itself: it cannot begin or end markup, leave its table cell, mention people,
/// refer to issues, close them, or become a link.
/// </summary>
/// <remarks>
/// GitHub Flavored Markdown 0.29: what is written as a character reference is never markup (6.2). Forges look for mentions, issues and bare
/// addresses in the finished text, where references are gone, so that those get a zero-width space inside.
/// </remarks>
internal static class ForgeText
{
    private const string MarkupSigns = "&<>\"'`*_[]\\|~$^=";
    private const string ZeroWidthSpace = "&#8203;";

    // What people (GitHub, GitLab), issues, merge requests, snippets, epics and labels are named with, before the name.
    private const string Naming = "@#!%";

    /// <summary>The text on one line.</summary>
    public static string Escape(string text)
    {
        var written = new StringBuilder(text.Length + 16);
        var shown = DisplayText.Harmless(text.ReplaceLineEndings(" "));
        for (var at = 0; at < shown.Length; at++)
        {
            var letter = shown[at];
            if (MarkupSigns.Contains(letter, StringComparison.Ordinal))
                written.Append(System.Globalization.CultureInfo.InvariantCulture, $"&#{(int)letter};");
            else
                written.Append(letter);
            if (NeedsBreak(shown, at))
                written.Append(ZeroWidthSpace);
        }

        return written.ToString();
    }

    private static bool NeedsBreak(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return (Naming.Contains(text[at], StringComparison.Ordinal) && !char.IsWhiteSpace(next))
            || (text[at] == ':' && next == '/')
            || (text[at] is '~' or '&' or '$' && char.IsLetterOrDigit(next))
            || (text[at] == '-' && at >= 2 && text.AsSpan(at - 2, 2).Equals("GH", StringComparison.OrdinalIgnoreCase))
            || (text[at] == '.' && at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
    }
}
