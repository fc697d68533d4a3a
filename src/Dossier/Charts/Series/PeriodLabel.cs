using System.Globalization;
using Dossier.Model;

namespace Dossier.Charts;

/// <summary>Writes periods short, for axes.</summary>
public static class PeriodLabel
{
    /// <summary>The short English names of the months.</summary>
    public static IReadOnlyList<string> EnglishMonths { get; } =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>
    /// <c>2023</c>, <c>Apr 2024</c>, <c>8 Apr 2024</c>, <c>2019–23</c>, <c>Jan–Apr 2024</c>, <c>Q2 2024</c>, <c>from 2022</c> as
    /// <c>2022–</c>.
    /// </summary>
    /// <param name="period">The period.</param>
    /// <param name="months">Twelve short names.</param>
    public static string Compact(EdtfDate period, IReadOnlyList<string> months)
    {
        if (!period.IsInterval || period.From == period.To)
            return period.From is { } single ? Date(single, months) : "";
        if (period.From is not { } from)
            return period.To is { } until ? "–" + Date(until, months) : "";
        if (period.To is not { } to)
            return Date(from, months) + "–";
        if (Quarter(from, to) is { } quarter)
            return $"Q{quarter} {Year(from)}";
        if (from.Month is null && to.Month is null)
            return from.Year / 100 == to.Year / 100 ? $"{Year(from)}–{to.Year % 100:00}" : $"{Year(from)}–{Year(to)}";
        return from.Year == to.Year && from.Month is { } month && from.Day is null && to.Day is null
            ? $"{months[month - 1]}–{Date(to, months)}"
            : $"{Date(from, months)} – {Date(to, months)}";
    }

    private static int? Quarter(CalendarDate from, CalendarDate to) =>
        from.Year == to.Year && from is { Month: { } first, Day: null } && to is { Month: { } last, Day: null }
            && last == first + 2 && first % 3 == 1
            ? (first / 3) + 1
            : null;

    private static string Date(CalendarDate date, IReadOnlyList<string> months)
    {
        var text = date.Month is { } month ? $"{months[month - 1]} {Year(date)}" : Year(date);
        return date.Day is { } day ? $"{day.ToString(CultureInfo.InvariantCulture)} {text}" : text;
    }

    private static string Year(CalendarDate date) => date.Year.ToString(CultureInfo.InvariantCulture);
}
