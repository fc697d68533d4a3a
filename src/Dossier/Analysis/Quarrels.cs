using System.Collections.Immutable;

namespace Dossier.Analysis;

/// <summary>The facts that do not fit each other, as lists over the whole corpus.</summary>
internal static class Quarrels
{
    /// <summary>
    /// The pairs of live facts, each once: a denial goes before a contradiction of the same two; where both object to each other,
    /// the one with the lower id is the claim.
    /// </summary>
    public static ImmutableArray<Dispute> Disputes(Analysed analysed)
    {
        var relations = analysed.Relations;
        var pairs = new HashSet<(int, int)>();
        var disputes = new List<(int Claim, int Objection, DisputeKind Kind)>();
        Collect(relations.Denies, DisputeKind.Denial);
        Collect(relations.Contradicts, DisputeKind.Contradiction);
        disputes.Sort();
        return [.. disputes.Select(dispute => new Dispute(IdOf(dispute.Claim), IdOf(dispute.Objection), dispute.Kind))];

        string IdOf(int fact) => analysed.Facts[fact].Id;

        void Collect(int[][] objects, DisputeKind kind)
        {
            for (var objection = 0; objection < objects.Length; objection++)
            {
                foreach (var claim in objects[objection])
                {
                    var isMutual = Array.BinarySearch(objects[claim], objection) >= 0;
                    if (!relations.IsLive(claim) || !relations.IsLive(objection) || (isMutual && objection < claim))
                        continue;
                    if (pairs.Add((Math.Min(claim, objection), Math.Max(claim, objection))))
                        disputes.Add((claim, objection, kind));
                }
            }
        }
    }

    /// <summary>The facts in error with each fact that has them right.</summary>
    public static ImmutableArray<Correction> Corrections(Analysed analysed)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        for (var error = 0; error < analysed.Judged.Length; error++)
        {
            foreach (var right in analysed.Judged[error].CorrectedBy)
                corrections.Add(new Correction(analysed.Facts[error].Id, right));
        }

        return corrections.ToImmutable();
    }
}
