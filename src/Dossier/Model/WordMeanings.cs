using Dossier.Diagnostics;

namespace Dossier.Model;

/// <summary>What the words of the content format mean, in half a line: for readers of pages and for editors who choose one.</summary>
internal static class WordMeanings
{
    /// <summary>How a claim is known.</summary>
    public static string Of(Basis basis) => basis switch
    {
        Basis.Documented => "an act on record: a visit, a vote, a treaty, a listing",
        Basis.Measured => "a statistic by whoever keeps it",
        Basis.Stated => "what a party said",
        Basis.Reported => "press reporting",
        Basis.Assessed => "an analyst’s or an agency’s judgement",
        _ => "about the future when it was made",
    };

    /// <summary>What became of a forecast.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Held => "it came as foretold",
        Outcome.Failed => "it did not come",
        _ => "a part of it came",
    };

    /// <summary>Where a title was taken from.</summary>
    public static string Of(TitleOrigin origin) => origin switch
    {
        TitleOrigin.Page => "the headline on the page",
        TitleOrigin.Address => "read from the address",
        _ => "the editors’ words, as no headline was visible",
    };

    /// <summary>What kind of publisher, and how reliable it is taken to be by default.</summary>
    public static string Of(PublisherKind kind)
    {
        var meaning = kind switch
        {
            PublisherKind.Official => "a government or another body that speaks for itself",
            PublisherKind.Statistics => "a keeper of statistics",
            PublisherKind.Wire => "a news agency",
            PublisherKind.Newspaper => "a newspaper, in print or not",
            PublisherKind.Broadcaster => "radio or television",
            PublisherKind.ThinkTank => "a think-tank",
            PublisherKind.Academic => "a university or a journal",
            PublisherKind.TradePress => "the press of one trade",
            PublisherKind.Reference => "an encyclopaedia or another work of reference",
            PublisherKind.Aggregator => "a site that copies or collects what others publish",
            PublisherKind.Blog => "a blog or a personal page",
            _ => "not known",
        };
        return $"{meaning}; reliability {Publisher.DefaultReliability(kind)} unless said otherwise";
    }

    /// <summary>The Admiralty code (NATO AJP-2.1).</summary>
    public static string Of(Reliability reliability) => reliability switch
    {
        Reliability.A => "completely reliable",
        Reliability.B => "usually reliable",
        Reliability.C => "fairly reliable",
        Reliability.D => "not usually reliable",
        Reliability.E => "unreliable",
        _ => "cannot be judged",
    };

    /// <summary>What kind of thing an entity is.</summary>
    public static string Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "a person",
        EntityKind.State => "a state",
        EntityKind.Organisation => "an organisation",
        EntityKind.Place => "a place",
        _ => "a programme, a project or an agreement",
    };

    /// <summary>How often a series has a point, and how its periods are written.</summary>
    public static string Of(Frequency frequency) => frequency switch
    {
        Frequency.Annual => "a point a year: 2023",
        Frequency.Quarterly => "a point a quarter: 2023-01/2023-03",
        Frequency.Monthly => "a point a month: 2023-04",
        _ => "at no fixed interval",
    };

    /// <summary>How a series is drawn.</summary>
    public static string Of(ChartKind kind) => kind switch
    {
        ChartKind.Bar => "bars, for amounts of a period",
        _ => "a line, for levels over time",
    };

    /// <summary>What was found of an excerpt in the captured text.</summary>
    public static string Of(ExcerptVerdict verdict) => verdict switch
    {
        ExcerptVerdict.Match => "it stands there word for word",
        ExcerptVerdict.Drift => "something much like it stands there, in other words",
        _ => "nothing like it stands there",
    };

    /// <summary>How grave a diagnostic is.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Off => "never reported",
        Severity.Note => "worth knowing; changes nothing",
        Severity.Warning => "should be mended; the dossier is still published",
        _ => "nothing is published",
    };
}
