using System.Globalization;
using Dossier.Model;

namespace Dossier.Wordings;

/// <summary>Says dates in words: <c>8 April 2024</c>, <c>6–12 April 2024</c>, <c>January–November 2023</c>, <c>about 2025</c>, <c>since 2022</c>.</summary>
internal static class DateWording
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The date in words.</summary>
    public static string Say(EdtfDate date) => date switch
    {
        { From: null, To: { } end } => "until " + Say(end),
        { To: null, From: { } start } => "since " + Say(start),
        { IsInterval: true, From: { } start, To: { } end } => SayInterval(start, end),
        { From: { } single } => Say(single),
        _ => "",
    };

    /// <summary>The value of an HTML <c>datetime</c> attribute: the first date, without the sign for approximate ones.</summary>
    public static string Machine(EdtfDate date) => ((date.From ?? date.To)?.ToString() ?? "").TrimEnd('~');

    private static string Say(CalendarDate date)
    {
        var text = date switch
        {
            { Day: { } day, Month: { } month } => $"{Digits(day)} {Months[month - 1]} {Digits(date.Year)}",
            { Month: { } month } => $"{Months[month - 1]} {Digits(date.Year)}",
            _ => Digits(date.Year),
        };
        return date.IsApproximate ? "about " + text : text;
    }

    // What both ends share is said once, at the end.
    private static string SayInterval(CalendarDate start, CalendarDate end)
    {
        if (start.IsApproximate || end.IsApproximate || start.Year != end.Year || start.Month is null || end.Month is null)
            return $"{Say(start)} – {Say(end)}".Replace(" – ", IsPlainYear(start) && IsPlainYear(end) ? "–" : " – ", StringComparison.Ordinal);
        if (start is { Day: null } && end is { Day: null })
            return start.Month == end.Month ? Say(end) : $"{Months[start.Month.Value - 1]}–{Say(end)}";
        if (start is not { Day: { } first } || end.Day is null)
            return $"{Say(start)} – {Say(end)}";
        return start.Month == end.Month
            ? $"{Digits(first)}–{Say(end)}"
            : $"{Digits(first)} {Months[start.Month.Value - 1]} – {Say(end)}";
    }

    private static bool IsPlainYear(CalendarDate date) => date is { Month: null, IsApproximate: false };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
