using Dossier.Model;

namespace Dossier.Wordings;

/// <summary>The words for kinds and sides.</summary>
internal static class KindWording
{
    /// <summary>A publisher's kind, lower case.</summary>
    public static string Say(PublisherKind kind) => kind switch
    {
        PublisherKind.ThinkTank => "think-tank",
        PublisherKind.TradePress => "trade press",
        PublisherKind.Wire => "news agency",
        PublisherKind.Unknown => "unknown kind",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>An entity's kind, lower case.</summary>
    public static string Say(EntityKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The heading over publishers of a kind.</summary>
    public static string Title(PublisherKind kind) => kind switch
    {
        PublisherKind.Official => "Officials",
        PublisherKind.Statistics => "Statistical offices",
        PublisherKind.Wire => "News agencies",
        PublisherKind.Newspaper => "Newspapers and magazines",
        PublisherKind.Broadcaster => "Broadcasters",
        PublisherKind.ThinkTank => "Think-tanks",
        PublisherKind.Academic => "Academic work",
        PublisherKind.TradePress => "Trade press",
        PublisherKind.Reference => "Works of reference",
        PublisherKind.Aggregator => "Aggregators",
        PublisherKind.Blog => "Blogs",
        _ => "Unknown kind",
    };

    /// <summary>The heading over entities of a kind.</summary>
    public static string Title(EntityKind kind) => kind switch
    {
        EntityKind.Person => "People",
        EntityKind.State => "States",
        EntityKind.Organisation => "Organisations",
        EntityKind.Place => "Places",
        _ => "Programmes",
    };

    /// <summary>How often a series has a point.</summary>
    public static string Say(Frequency frequency) => frequency switch
    {
        Frequency.Annual => "a year",
        Frequency.Quarterly => "a quarter",
        Frequency.Monthly => "a month",
        _ => "",
    };

    /// <summary>Where a source's title was taken from.</summary>
    public static string Say(TitleOrigin origin) => origin switch
    {
        TitleOrigin.Address => "read from the address",
        TitleOrigin.Described => "described by the editors",
        _ => "the headline",
    };

    /// <summary>A side that the format knows by itself, or null for one that the settings name.</summary>
    public static string? SaySide(string side) => side switch
    {
        Publisher.IndependentSide => "nobody but itself",
        Publisher.OtherSide => "another party",
        _ => null,
    };
}
