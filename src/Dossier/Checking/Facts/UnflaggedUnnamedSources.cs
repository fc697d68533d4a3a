using System.Text.RegularExpressions;
using Dossier.Diagnostics;
using Dossier.Loading.Rules;

namespace Dossier.Checking.Facts;

internal sealed partial class UnflaggedUnnamedSources() : Check(new(
    "unflagged-unnamed-sources", Severity.Warning, "an attribution to unnamed people that is not flagged",
    "A claim that rests on people who are not named is weaker, and readers are told so by `unnamed-sources: true`. Attributions such "
    + "as “people familiar with the matter” or “anonymous officials” call for it. Known in English only."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier) =>
        from fact in dossier.Corpus.Facts
        where dossier.IsEnglish && !fact.UnnamedSources
        let words = UnnamedPeople().Match(fact.Attribution.Value)
        where words.Success
        select At(
            TextPlaces.Within(fact.Attribution, words.Index, words.Index + words.Length),
            $"the attribution says `{words.Value}`, but the fact is not flagged as resting on unnamed people",
            "add `unnamed-sources: true`");

    [GeneratedRegex(
        @"\b(unnamed|anonymous|on condition of anonymity"
        + @"|(people|persons?|sources?|officials?) (familiar|briefed|close to|with knowledge))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnnamedPeople();
}
