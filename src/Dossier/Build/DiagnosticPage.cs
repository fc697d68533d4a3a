using System.Collections.Immutable;
using System.Text;
using Dossier.Diagnostics;

namespace Dossier.Build;

/// <summary>The page <c>docs/diagnostics.md</c>, made from the catalogue so that it cannot lag behind.</summary>
public static class DiagnosticPage
{
    private const string Opening = """
        # Diagnostics

        <!-- Generated from the catalogue in the code: do not edit. -->

        Every fault that `dossier` finds in the content or the templates has a code, named after the fault. `dossier explain CODE` prints
        the same text as this page. An *error* keeps the dossier from being published, a *warning* does not (unless `--warnings-as-errors` is
        given), a *note* changes nothing. `severities` in `dossier.yaml` may raise or lower the editorial checks.

        """;

    /// <summary>The page as Markdown.</summary>
    public static string Markdown(ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        page.Append("\n| code | severity | fault |\n|---|---|---|\n");
        foreach (var each in descriptors)
            page.Append($"| [`{each.Code}`](#{each.Code}) | {SeverityName(each.Severity)} | {each.Title.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        foreach (var each in descriptors)
        {
            page.Append($"\n## {each.Code}\n\n*{SeverityName(each.Severity)}*: {each.Title}\n");
            page.Append($"\n{each.Explanation.ReplaceLineEndings("\n").Trim()}\n");
        }

        return page.ToString();
    }

    /// <summary>What people call a severity that a kind of diagnostic has by default.</summary>
    public static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "off",
    };
}
