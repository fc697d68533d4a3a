using Dossier.Text;

namespace Dossier.Model;

/// <summary>Who publishes sources. One entry of <c>content/publishers.yaml</c></summary>
public sealed record Publisher : IRecord
{
    /// <summary>The side of a publisher that speaks for nobody but itself.</summary>
    public const string IndependentSide = "independent";

    /// <summary>The side of a publisher that speaks for a party that the format has no name for.</summary>
    public const string OtherSide = "other";

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required Span Span { get; init; }

    /// <summary>Its name.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>What kind of publisher.</summary>
    public required Located<PublisherKind> Kind { get; init; }

    /// <summary>For whom it speaks: an id from the format's list, <see cref="IndependentSide"/> or <see cref="OtherSide"/>.</summary>
    public required Located<string> Side { get; init; }

    /// <summary>With whom it speaks as one: publishers of one voice never count as independent of each other. By default its own id.</summary>
    public required string Voice { get; init; }

    /// <summary>How reliable it is.</summary>
    public required Reliability Reliability { get; init; }

    /// <summary>Why its reliability is not its kind's; null where it is.</summary>
    public Located<string>? ReliabilityWhy { get; init; }

    /// <summary>The reliability that a kind of publisher has by default.</summary>
    public static Reliability DefaultReliability(PublisherKind kind) => kind switch
    {
        PublisherKind.Official or PublisherKind.Statistics => Reliability.A,
        PublisherKind.Wire or PublisherKind.Academic => Reliability.B,
        PublisherKind.Newspaper or PublisherKind.Broadcaster or PublisherKind.ThinkTank or PublisherKind.TradePress or PublisherKind.Reference
            => Reliability.C,
        PublisherKind.Aggregator or PublisherKind.Blog => Reliability.D,
        _ => Reliability.F,
    };
}
