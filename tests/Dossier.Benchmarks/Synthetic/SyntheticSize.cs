namespace Dossier.Benchmarks.Synthetic;

/// <summary>How large a made-up dossier is; the rest follows the dossier of this repository: 1.6 sources a fact, 14 chapters.</summary>
/// <param name="Facts">How many facts, at least 1.</param>
/// <param name="CitationsPerFact">How many citations a fact has in the mean, at least 1. The dossier of this repository has 1.7.</param>
internal sealed record SyntheticSize(int Facts, double CitationsPerFact = 6)
{
    /// <summary>The most citations that one fact has.</summary>
    public const int MostCitations = 40;

    // A chapter has to stay below the limit of a file, and so has the one file of all publishers.
    private const int LargestTopic = 5000;
    private const int MostPublishers = 5000;

    // a series' points are worth this many facts' figures
    private const int FactsPerSeries = 160;

    public int Sources => (Facts * 8 / 5) + 60;

    public int Publishers => Math.Min(MostPublishers, 40 + (Facts / 10));

    public int Entities => 20 + (Facts / 12);

    public int Series => 1 + (Facts / FactsPerSeries);

    public int Topics => Math.Max(14, (Facts + LargestTopic - 1) / LargestTopic);
}
