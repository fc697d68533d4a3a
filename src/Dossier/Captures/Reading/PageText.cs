using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Captures.Reading;

/// <summary>The readable text of a web page: a line for each paragraph, heading, item or cell; no scripts, no navigation.</summary>
internal static class PageText
{
    // An article that holds less of the page's text than this is one of several teasers.
    private const double LeastShare = 0.5;

    private static readonly FrozenSet<string> Skipped = Names(
        "head script style noscript template svg math iframe object canvas nav aside footer button input select textarea dialog");

    private static readonly FrozenSet<string> Inline = Names(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby rb s samp small span strike strong sub "
        + "sup time tt u var wbr");

    /// <summary>The text of a page.</summary>
    public static string Of(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        return document.Body is { } body ? TextOf(Main(body)) : "";
    }

    /// <summary>The article that makes up most of the page, else its main part, else all of it.</summary>
    private static IElement Main(IElement body)
    {
        var letters = 0;
        var open = new Dictionary<INode, int>();
        var candidates = new List<(IElement Element, int Letters)>();
        foreach (var (node, isEnd) in Visible(body))
        {
            if (node is IText text)
                letters += text.Data.Count(letter => !char.IsWhiteSpace(letter));
            else if (node is IElement element && IsCandidate(element) && !isEnd)
                open[element] = letters;
            else if (node is IElement closed && open.TryGetValue(closed, out var before))
                candidates.Add((closed, letters - before));
        }

        var large = candidates.Where(candidate => candidate.Letters >= letters * LeastShare).ToList();
        return large.Where(candidate => candidate.Element.LocalName == "article").OrderBy(candidate => candidate.Letters)
            .Concat(large).Select(candidate => candidate.Element).FirstOrDefault(body);
    }

    private static bool IsCandidate(IElement element) =>
        element.LocalName is "article" or "main" || element.GetAttribute("role") is "main" or "article";

    private static string TextOf(IElement root)
    {
        var text = new StringBuilder();
        foreach (var (node, isEnd) in Visible(root))
        {
            if (node is IText words && !isEnd)
                AppendFolded(text, words.Data);
            else if (node is IElement element && !Inline.Contains(element.LocalName))
                EndLine(text);
        }

        EndLine(text);
        return text.ToString();
    }

    private static void AppendFolded(StringBuilder text, string words)
    {
        foreach (var letter in words)
        {
            if (!char.IsWhiteSpace(letter))
                text.Append(letter);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static void EndLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    /// <summary>
    /// The nodes that are shown, an element once where it begins and once where it ends; without recursion, as pages may nest without bounds.
    /// </summary>
    private static IEnumerable<(INode Node, bool IsEnd)> Visible(IElement root)
    {
        var stack = new Stack<(INode Node, int Next)>();
        stack.Push((root, 0));
        while (stack.TryPop(out var top))
        {
            if (top.Next == 0)
                yield return (top.Node, false);
            if (top.Next == top.Node.ChildNodes.Length)
            {
                if (top.Node is IElement)
                    yield return (top.Node, true);
                continue;
            }

            stack.Push((top.Node, top.Next + 1));
            if (top.Node.ChildNodes[top.Next] is var child && child is IText or IElement && !(child is IElement element && IsHidden(element)))
                stack.Push((child, 0));
        }
    }

    private static bool IsHidden(IElement element) =>
        Skipped.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true";

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
