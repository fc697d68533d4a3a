using Dossier.Model;
using Dossier.Text;

namespace Dossier.Analysis;

/// <summary>What facts say of each other, seen from the one that it is said of.</summary>
internal sealed class Relations
{
    public Relations(IdOrder<Fact> facts)
    {
        var corrects = Targets(facts, fact => fact.Corrects);
        Denies = Targets(facts, fact => fact.Denies);
        Contradicts = Targets(facts, fact => fact.Contradicts);
        CorrectedBy = Numbers.Invert(corrects, facts.Count);
        SupersededBy = Numbers.Invert(Targets(facts, fact => fact.Supersedes), facts.Count);
        DeniedBy = Numbers.Invert(Denies, facts.Count);
        SupportedBy = Numbers.Invert(Targets(facts, fact => fact.Supports), facts.Count);
        ContradictedBy = EitherWay(Contradicts);
        InError = FindErrors();
        Superseded = [.. SupersededBy.Select(newer => newer.Any(fact => !InError[fact]))];
    }

    /// <summary>By fact: those that it denies, as written.</summary>
    public int[][] Denies { get; }

    /// <summary>By fact: those that it contradicts, as written.</summary>
    public int[][] Contradicts { get; }

    public int[][] CorrectedBy { get; }

    public int[][] SupersededBy { get; }

    public int[][] DeniedBy { get; }

    /// <summary>By fact: those that contradict it or that it contradicts.</summary>
    public int[][] ContradictedBy { get; }

    public int[][] SupportedBy { get; }

    /// <summary>By fact: whether one that is not itself in error corrects it.</summary>
    public bool[] InError { get; }

    /// <summary>By fact: whether one that is not in error supersedes it.</summary>
    public bool[] Superseded { get; }

    public bool IsLive(int fact) => !InError[fact] && !Superseded[fact];

    private bool[] FindErrors()
    {
        var inError = new bool[CorrectedBy.Length];
        foreach (var fact in Numbers.TargetsFirst(CorrectedBy))
            inError[fact] = CorrectedBy[fact].Any(correcting => !inError[correcting]);
        return inError;
    }

    private static int[][] Targets(IdOrder<Fact> facts, Func<Fact, IEnumerable<Located<string>>> relation)
    {
        var targets = new int[facts.Count][];
        for (var fact = 0; fact < targets.Length; fact++)
            targets[fact] = facts.NumbersOf(relation(facts[fact]).Select(id => id.Value));
        return targets;
    }

    private static int[][] EitherWay(int[][] relation)
    {
        var reverse = Numbers.Invert(relation, relation.Length);
        var both = new int[relation.Length][];
        for (var fact = 0; fact < both.Length; fact++)
            both[fact] = reverse[fact].Length == 0 ? relation[fact] : Numbers.Distinct(relation[fact].Concat(reverse[fact]));
        return both;
    }
}
