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

    internal override Reason Explain(Evidence evidence) => evidence.Origins.Length == 1
        ? new("reason-unreliable-origin", "The origin is rated {0}", Wording.Ids(evidence.Origins), $"{evidence.Best}")
        : new("reason-unreliable-origins", "No origin is rated better than {0}", Wording.Ids(evidence.Origins), $"{evidence.Best}");

    internal override Reason? NearMiss(Evidence evidence)
    {
        var weak = evidence.Origins.Where(origin => origin.Publisher.Reliability >= Reliability.D).ToList();
        return weak.Count == 0
            ? null
            : new(
                "miss-unreliable-origins",
                "{0} of {1} origins rated D or worse, but the best is rated {2}",
                Wording.Ids(weak),
                weak.Count,
                evidence.Origins.Length,
                $"{evidence.Best}");
    }
}
