using System.Text.RegularExpressions;
using Dossier.Diagnostics;

namespace Dossier.Checking.Facts;

internal sealed partial class UnnamedSourcesUnsaid() : Check(new(
    "unnamed-sources-unsaid", Severity.Note, "unnamed people whom the attribution does not mention",
    "`unnamed-sources: true` says that people who are not named stand behind the claim; the attribution should say what is known of "
    + "them: “Reuters, citing two officials”. Known in English only."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from fact in dossier.Corpus.Facts
        where dossier.IsEnglish && fact.UnnamedSources && !People().IsMatch(fact.Attribution.Value)
            && !People().IsMatch(fact.Statement.Value)
        select At(
            fact.Attribution.Span,
            $"`{fact.Id}` rests on unnamed people, but does not say who they are",
            "name in the attribution what is known of them");

    internal override string Folded(int count) => $"{count} facts rest on unnamed people and do not say who they are";

    [GeneratedRegex(
        @"\b(unnamed|anonymous|sources?|officials?|people|persons?|diplomats?|executives?|insiders?|traders?|aides?|experts?|analysts?"
        + @"|representatives?|bankers?|consultants?|businessm[ae]n|lawyers?|employees|workers|figures|members?|circles)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex People();
}
