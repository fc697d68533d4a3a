namespace Dossier.Model;

/// <summary>How a claim is known; never how sure one may be of it.</summary>
public enum Basis
{
    /// <summary>An act on record: a visit, a vote, a treaty, a listing.</summary>
    Documented,

    /// <summary>A statistic by whoever keeps it.</summary>
    Measured,

    /// <summary>What a party said: known is that it was said.</summary>
    Stated,

    /// <summary>Press reporting.</summary>
    Reported,

    /// <summary>An analyst's or an agency's judgement.</summary>
    Assessed,

    /// <summary>About the future when it was made.</summary>
    Forecast,
}

/// <summary>What became of a forecast.</summary>
public enum Outcome
{
    /// <summary>It came as foretold.</summary>
    Held,

    /// <summary>It did not.</summary>
    Failed,

    /// <summary>A part of it came.</summary>
    Partly,
}

/// <summary>Where a source's title was taken from.</summary>
public enum TitleOrigin
{
    /// <summary>The headline on the page.</summary>
    Page,

    /// <summary>Read from the address.</summary>
    Address,

    /// <summary>The editors' words, as no headline was visible.</summary>
    Described,
}

/// <summary>What kind of publisher.</summary>
public enum PublisherKind
{
    /// <summary>A government or another body that speaks for itself.</summary>
    Official,

    /// <summary>A keeper of statistics.</summary>
    Statistics,

    /// <summary>A news agency.</summary>
    Wire,

    /// <summary>A newspaper, in print or not.</summary>
    Newspaper,

    /// <summary>Radio or television.</summary>
    Broadcaster,

    /// <summary>A think-tank.</summary>
    ThinkTank,

    /// <summary>A university or a journal.</summary>
    Academic,

    /// <summary>The press of one trade.</summary>
    TradePress,

    /// <summary>An encyclopaedia or another work of reference.</summary>
    Reference,

    /// <summary>A site that copies or collects what others publish.</summary>
    Aggregator,

    /// <summary>A blog or a personal page.</summary>
    Blog,

    /// <summary>Not known.</summary>
    Unknown,
}

/// <summary>What kind of thing an entity is.</summary>
public enum EntityKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A state.</summary>
    State,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A programme, a project or an agreement.</summary>
    Programme,
}

/// <summary>How often a series has a point.</summary>
public enum Frequency
{
    /// <summary>Once a year.</summary>
    Annual,

    /// <summary>Four times a year.</summary>
    Quarterly,

    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>At no fixed interval.</summary>
    Irregular,
}

/// <summary>How a series is drawn.</summary>
public enum ChartKind
{
    /// <summary>Bars.</summary>
    Bar,

    /// <summary>A line.</summary>
    Line,
}

/// <summary>The reliability of a publisher by the Admiralty code (NATO AJP-2.1), A the best; F: cannot be judged.</summary>
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Reliability cannot be judged.</summary>
    F,
}
