using System.Collections.Immutable;

namespace Dossier.Wordings;

/// <summary>How a language writes dates. In the patterns <c>{d}</c> and <c>{e}</c> are days, <c>{m}</c> and <c>{n}</c> months, <c>{y}</c> and <c>{z}</c> years;
/// <c>{a}</c> and <c>{b}</c> whole dates.</summary>
internal sealed record DateTexts
{
    /// <summary>English, as it is written in Britain.</summary>
    public static DateTexts English { get; } = new()
    {
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        MonthsOfDays = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Day = "{d} {m} {y}",
        Month = "{m} {y}",
        Year = "{y}",
        DaysOfMonth = "{d}–{e} {m} {y}",
        DaysOfYear = "{d} {m} – {e} {n} {y}",
        MonthsOfYear = "{m}–{n} {y}",
        Years = "{y}–{z}",
        Range = "{a} – {b}",
        Since = "since {a}",
        Until = "until {a}",
        About = "about {a}",
    };

    /// <summary>The twelve months by themselves.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>The twelve months behind a day: Russian <c>апреля</c> for <c>апрель</c>.</summary>
    public required ImmutableArray<string> MonthsOfDays { get; init; }

    /// <summary>A day.</summary>
    public required string Day { get; init; }

    /// <summary>A month of a year.</summary>
    public required string Month { get; init; }

    /// <summary>A year.</summary>
    public required string Year { get; init; }

    /// <summary>Days of one month.</summary>
    public required string DaysOfMonth { get; init; }

    /// <summary>Days of two months of one year.</summary>
    public required string DaysOfYear { get; init; }

    /// <summary>Months of one year.</summary>
    public required string MonthsOfYear { get; init; }

    /// <summary>Years.</summary>
    public required string Years { get; init; }

    /// <summary>Any other stretch of time.</summary>
    public required string Range { get; init; }

    /// <summary>From a date on.</summary>
    public required string Since { get; init; }

    /// <summary>Up to a date.</summary>
    public required string Until { get; init; }

    /// <summary>An approximate date.</summary>
    public required string About { get; init; }
}
