namespace Dossier.Charts;

/// <summary>The words of drawings; <c>{0}</c>, <c>{1}</c> … are filled in. English unless the edition gives others.</summary>
public sealed record ChartWords
{
    /// <summary>The words in English.</summary>
    public static ChartWords English { get; } = new();

    /// <summary>0: title, 1: unit.</summary>
    public string ChartTitle { get; init; } = "{0}, {1}";

    /// <summary>Begins the description of bars.</summary>
    public string BarChart { get; init; } = "Bar chart";

    /// <summary>Begins the description of a line.</summary>
    public string LineChart { get; init; } = "Line chart";

    /// <summary>Description: 0: kind of chart, 1: what is to be seen.</summary>
    public string ChartDescription { get; init; } = "{0}: {1}. All values stand in the table of the series.";

    /// <summary>Description of a chart without values; 0: kind of chart.</summary>
    public string ChartEmpty { get; init; } = "{0} without values.";

    /// <summary>0: value, 1: period.</summary>
    public string ValueIn { get; init; } = "{0} in {1}";

    /// <summary>0: value, 1: period.</summary>
    public string Lowest { get; init; } = "lowest {0} in {1}";

    /// <summary>0: value, 1: period.</summary>
    public string Highest { get; init; } = "highest {0} in {1}";

    /// <summary>0: value, 1: period.</summary>
    public string Latest { get; init; } = "latest {0} in {1}";

    /// <summary>Drawn in the middle of a chart without values.</summary>
    public string NoValues { get; init; } = "no values";

    /// <summary>Title of a relay graph; 0: citations, 1: origins, written out.</summary>
    public string RelayTitle { get; init; } = "How {0} lead to {1}";

    /// <summary>Description of a relay graph; 0: the groups, 1: the origins.</summary>
    public string RelayDescription { get; init; } = "{0}. They lead to {1}. Page by page in the list of citations below.";

    /// <summary>Citations, counted.</summary>
    public Func<int, string> Citations { get; init; } = count => English.Counted(count, "citation");

    /// <summary>Origins, counted.</summary>
    public Func<int, string> Origins { get; init; } = count => English.Counted(count, "origin");

    /// <summary>Heads the column of pages that pass an origin on, counted.</summary>
    public Func<int, string> PagesPassOn { get; init; } =
        count => count == 1 ? "1 page that passes it on" : English.Count(count) + " pages that pass it on";

    /// <summary>Heads the column of pages in between.</summary>
    public string OverAnother { get; init; } = "over another page";

    /// <summary>Heads the column of pages in between, where the other headings are words with a capital.</summary>
    public string OverAnotherHeading { get; init; } = "Over another page";

    /// <summary>Follows names that are listed; 0: how many are not.</summary>
    public string AndMore { get; init; } = "and {0} more";

    /// <summary>Under an origin that the fact cites too.</summary>
    public string AlsoCited { get; init; } = "also cited itself";

    /// <summary>A group made of several small ones; 0: pages, 1: ways.</summary>
    public string OverFurther { get; init; } = "{0} over {1} further pages";

    /// <summary>Title of a fan; 0: number of sources.</summary>
    public string FanTitle { get; init; } = "Passed on by {0}";

    /// <summary>Sources, counted.</summary>
    public Func<int, string> Sources { get; init; } = count => English.Counted(count, "source");

    /// <summary>Heads a column.</summary>
    public string Language { get; init; } = "Language";

    /// <summary>Heads a column.</summary>
    public string Page { get; init; } = "Page";

    /// <summary>Heads a column.</summary>
    public string OriginHeading { get; init; } = "Origin";

    /// <summary>Over the name of an origin.</summary>
    public string OneStory { get; init; } = "1 story";

    /// <summary>Title of a fan drawn large; 0: number of sources, 1: origin.</summary>
    public string LargeFanTitle { get; init; } = "{0} fall on one story by {1}";

    /// <summary>Description of a fan drawn large; 0: the groups.</summary>
    public string LargeFanDescription { get; init; } = "{0}. The list below names each.";

    /// <summary>The group that goes over no other page; 0: number of pages.</summary>
    public string Straight { get; init; } = "{0} straight from the story";

    /// <summary>A group that goes over another page; 0: number of pages, 1: its name.</summary>
    public string Over { get; init; } = "{0} over {1}";

    /// <summary>Title of a timeline; 0: the facts, counted.</summary>
    public string TimelineTitle { get; init; } = "{0} in order of time";

    /// <summary>Description of a timeline; 0: how many in each year.</summary>
    public string TimelineDescription { get; init; } = "{0}.";

    /// <summary>Facts, counted.</summary>
    public Func<int, string> Facts { get; init; } = count => English.Counted(count, "fact");

    /// <summary>0: how many, 1: the year.</summary>
    public string InYear { get; init; } = "{0} in {1}";

    /// <summary>Title of a ladder; 0: the rung that it starts at, 1: the rung that it ends at.</summary>
    public string LadderTitle { get; init; } = "Starts at {0}, ends at {1}";

    /// <summary>Title of a ladder without steps; 0: its rung.</summary>
    public string LadderStays { get; init; } = "Starts and ends at {0}";

    /// <summary>Between things that are listed.</summary>
    public string Comma { get; init; } = ", ";

    /// <summary>The rungs from the lowest.</summary>
    public IReadOnlyList<string> Rungs { get; init; } = ["Very low", "Low", "Moderate", "High"];

    /// <summary>How numbers are written.</summary>
    public NumberLabel Numbers { get; init; } = NumberLabel.English;

    /// <summary>How periods are written on axes.</summary>
    public PeriodLabel Periods { get; init; } = PeriodLabel.English;

    /// <summary>A count as people read it.</summary>
    internal string Count(int number) => Numbers.Signs.Write(number);

    private string Counted(int count, string thing) => $"{Count(count)} {thing}{(count == 1 ? "" : "s")}";
}
