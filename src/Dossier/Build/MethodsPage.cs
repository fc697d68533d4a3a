using System.Text;
using Dossier.Analysis.Rules;

namespace Dossier.Build;

/// <summary>The page <c>docs/methods.md</c>, made from the rules that are applied so that it cannot lag behind.</summary>
public static class MethodsPage
{
    private const string Opening = """
        # Methods

        <!-- Generated from the rules in the code: do not edit. -->

        State and confidence of a fact are worked out from its sources by these rules; nobody types them. `Analysis/Rules` holds one object for
        each, and the site's methods page, a fact's page and the dataset print the same ones.

        """;

    /// <summary>The page as Markdown.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        page.Append("\n## State\n\nThe first that fits:\n\n");
        foreach (var rule in StateRules.All)
            page.Append($"1. **{rule.Title}** (`{rule.Code}`). {rule.Explanation}\n");
        page.Append("\n## Confidence\n\nApplied in this order, each at most once; the sum is held between 1 (very low) and 4 (high). Facts in error, superseded or\n")
            .Append("forecast have none.\n\n| rule | reason | step |\n|---|---|---:|\n");
        foreach (var rule in ConfidenceRules.All)
            page.Append($"| `{rule.Code}` | **{rule.Title}**. {rule.Explanation} | {(rule.Step is { } step ? step.ToString("+0;-0", System.Globalization.CultureInfo.InvariantCulture) : "starts")} |\n");
        return page.ToString();
    }
}
