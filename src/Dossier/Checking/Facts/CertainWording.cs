using System.Text.RegularExpressions;
using Dossier.Analysis.Rules;
using Dossier.Diagnostics;
using Dossier.Loading.Rules;
using Dossier.Model;

namespace Dossier.Checking.Facts;

internal sealed partial class CertainWording() : Check(new(
    "certain-wording", Severity.Warning, "a certainty in the wording that the basis does not carry",
    "Words such as *proves*, *confirms*, *clearly* or *of course* claim more than a report, a judgement, a forecast or a party's word "
    + "can give. Say what was said or found; what somebody called certain stands in quotation marks or after “said that”. Known in "
    + "English only."))
{
    internal override IEnumerable<Diagnostic> Find(CheckedDossier dossier)
    {
        if (!dossier.IsEnglish)
            yield break;
        foreach (var fact in dossier.Corpus.Facts)
        {
            if (fact.Basis.Value is Basis.Documented or Basis.Measured || Certainty(fact.Statement.Value) is not { } word)
                continue;
            yield return At(
                TextPlaces.Within(fact.Statement, word.Index, word.Index + word.Length),
                $"`{word.Value}` claims more than a fact that is {Wording.Of(fact.Basis.Value)} can carry",
                "say who holds it to be so, or leave the word out");
        }
    }

    /// <summary>The first word of certainty that is neither quoted nor told as somebody's words.</summary>
    private static Match? Certainty(string statement)
    {
        var unquoted = Quotation().Replace(statement, quotation => new string(' ', quotation.Length));
        return Certain().Match(unquoted) is { Success: true } word && !Told().IsMatch(unquoted) ? word : null;
    }

    [GeneratedRegex("“[^“”]*”|\"[^\"]*\"|‘[^‘’]*’(?!\\w)|«[^«»]*»|「[^「」]*」|„[^„“”]*[“”]", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    // to prove difficult or to be wrong claims nothing
    [GeneratedRegex(
        @"\b(prov(es?|ed|en)(?! (to be|difficult|hard|costly|wrong|unable|elusive|too)\b)|confirm(s|ed)|undoubtedly|undeniabl[ey]"
        + "|unquestionably|indisputabl[ey]|clearly|plainly|obviously|certainly|definitely|evidently|of course|it is (well[ -])?known that"
        + @"|no doubt|without (a |any )?doubt|beyond doubt|needless to say)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Certain();

    [GeneratedRegex(
        @"\b(said|says|saying|told|tells|wrote|writes|writing|stated|states|argue[sd]?|call(s|ed)|claim(s|ed)|according to|held|holds"
        + "|sees?|saw|judge[sd]?|found|finds|conclude[sd]?|thinks?|thought|believe[sd]?|maintain(s|ed)|insist(s|ed)|declare[sd]?"
        + "|announce[sd]?|asked|answered|added|noted|notes|warn(s|ed)|stressed|stresses|citing|cited|quoted|reported|expect(s|ed)"
        + @"|assess(es|ed)|denie[sd]|acknowledge[sd]?|admit(s|ted)|suggest(s|ed)|in the view of|for (him|her|them))\b|:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
