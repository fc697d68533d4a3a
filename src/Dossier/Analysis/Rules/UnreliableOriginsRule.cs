using Dossier.Model;

namespace Dossier.Analysis.Rules;

/// <summary>Origins of which none is fairly reliable lower.</summary>
internal sealed record UnreliableOriginsRule() : ConfidenceRule(
    "unreliable-origins",
    "no fairly reliable origin",
    "Where the reliability of every origin is D, E or F on the Admiralty scale, confidence is lowered by one.",
    -1,
    RelatedKind.Sources)
{
    internal override bool Applies(Evidence evidence) => !evidence.Origins.IsEmpty && evidence.Best >= Reliability.D;

    internal override Reason Explain(Evidence evidence) => new(
        evidence.Origins.Length == 1 ? $"The origin is rated {evidence.Best}" : $"No origin is rated better than {evidence.Best}",
        Wording.Ids(evidence.Origins));

    internal override Reason? NearMiss(Evidence evidence)
    {
        var weak = evidence.Origins.Where(origin => origin.Publisher.Reliability >= Reliability.D).ToList();
        return weak.Count == 0
            ? null
            : new(
                $"{weak.Count} of {evidence.Origins.Length} origins rated D or worse, but the best is rated {evidence.Best}",
                Wording.Ids(weak));
    }
}
