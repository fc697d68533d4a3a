namespace Dossier.Analysis.Rules;

/// <summary>Several independent origins lift.</summary>
internal sealed record SeveralOriginsRule() : ConfidenceRule(
    "several-origins",
    "two or more independent origins",
    "Two or more independent origins lift by one. Origins are counted once a voice: five articles that pass on one story are one "
    + "origin, two ministries of one government are one voice.",
    +1,
    RelatedKind.Sources)
{
    internal override bool Applies(Evidence evidence) => evidence.Voices.Length >= 2;

    internal override Reason Explain(Evidence evidence) =>
        new("reason-several-origins", "{0} independent origins: {1}", Wording.Ids(evidence.Origins), evidence.Voices.Length, Wording.Publishers(evidence.Origins));

    internal override Reason? NearMiss(Evidence evidence)
    {
        if (evidence.Voices.Length != 1)
            return null;
        if (evidence.Origins.Length > 1)
            return new("miss-one-voice", "{0} origins, but all of one voice", Wording.Ids(evidence.Origins), evidence.Origins.Length);
        return evidence.Fact.Citations.Length > 1
            ? new("miss-one-origin", "{0} citations, but all lead to one origin", Wording.Ids(evidence.Origins), evidence.Fact.Citations.Length)
            : null;
    }
}
