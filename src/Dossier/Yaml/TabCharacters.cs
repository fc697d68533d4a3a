using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Yaml;

/// <summary>Finds tabs, which look like spaces and are none.</summary>
internal static class TabCharacters
{
    /// <summary>Reports each run of tabs in a stretch of a file; true if one of them indents a line.</summary>
    public static bool Report(SourceText source, int start, int end, DiagnosticBag faults)
    {
        var indents = false;
        var at = Next(source.Text, start, end);
        while (at >= 0)
        {
            var behind = at;
            while (behind < end && source.Text[behind] == '\t')
                behind++;
            var indenting = IsIndentation(source.Text, start, at);
            indents |= indenting;
            faults.Add(YamlDiagnostics.TabCharacter.At(
                source.Span(at, behind), indenting ? "a tab indents this line" : "a tab stands in the text", "write spaces",
                indenting ? null : " "));
            at = Next(source.Text, behind, end);
        }

        return indents;
    }

    private static int Next(string text, int start, int end) => text.IndexOf('\t', start, end - start);

    private static bool IsIndentation(string text, int start, int at)
    {
        while (at > start && text[at - 1] == ' ')
            at--;
        return at == start || text[at - 1] is '\n' or '\r';
    }
}
