using System.Globalization;
using Dossier.Model;

namespace Dossier.Charts;

/// <summary>Writes periods short, for axes.</summary>
public sealed record PeriodLabel
{
    /// <summary>As English writes them.</summary>
    public static PeriodLabel English { get; } = new();

    /// <summary>Twelve short names.</summary>
    public IReadOnlyList<string> Months { get; init; } =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>A day; 0: the day, 1: the short month, 2: the year.</summary>
    public string Day { get; init; } = "{0} {1} {2}";

    /// <summary>A month; 0: its short name, 1: the year.</summary>
    public string Month { get; init; } = "{0} {1}";

    /// <summary>A quarter; 0: which, 1: the year.</summary>
    public string Quarter { get; init; } = "Q{0} {1}";

    /// <summary>
    /// <c>2023</c>, <c>Apr 2024</c>, <c>8 Apr 2024</c>, <c>2019–23</c>, <c>Jan–Apr 2024</c>, <c>Q2 2024</c>, <c>from 2022</c> as
    /// <c>2022–</c>.
    /// </summary>
    /// <param name="period">The period.</param>
    public string Compact(EdtfDate period)
    {
        if (!period.IsInterval || period.From == period.To)
            return period.From is { } single ? Date(single) : "";
        if (period.From is not { } from)
            return period.To is { } until ? "–" + Date(until) : "";
        if (period.To is not { } to)
            return Date(from) + "–";
        if (QuarterOf(from, to) is { } quarter)
            return Quarter.With(Digits(quarter), Year(from));
        if (from.Month is null && to.Month is null)
            return from.Year / 100 == to.Year / 100 ? $"{Year(from)}–{to.Year % 100:00}" : $"{Year(from)}–{Year(to)}";
        return from.Year == to.Year && from.Month is { } month && from.Day is null && to.Day is null
            ? MonthRange(month, to)
            : $"{Date(from)} – {Date(to)}";
    }

    private static int? QuarterOf(CalendarDate from, CalendarDate to) =>
        from.Year == to.Year && from is { Month: { } first, Day: null } && to is { Month: { } last, Day: null }
            && last == first + 2 && first % 3 == 1
            ? (first / 3) + 1
            : null;

    private string Date(CalendarDate date) => date switch
    {
        { Month: { } month, Day: { } day } => Day.With(Digits(day), Months[month - 1], Year(date)),
        { Month: { } month } => Month.With(Months[month - 1], Year(date)),
        _ => Year(date),
    };

    // The year once: where it follows the month, the first month stands before both; where it leads, the last one follows both.
    private string MonthRange(int month, CalendarDate to)
    {
        var last = to.Month is { } number ? Months[number - 1] : "";
        return Month.StartsWith("{0}", StringComparison.Ordinal) ? $"{Months[month - 1]}–{Date(to)}" : $"{Month.With(Months[month - 1], Year(to))}–{last}";
    }

    private static string Year(CalendarDate date) => Digits(date.Year);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
