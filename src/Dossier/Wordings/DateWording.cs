using System.Collections.Immutable;
using System.Globalization;
using Dossier.Model;

namespace Dossier.Wordings;

/// <summary>Says dates in words: <c>8 April 2024</c>, <c>6–12 April 2024</c>, <c>January–November 2023</c>, <c>about 2025</c>, <c>since 2022</c>.</summary>
internal static class DateWording
{
    /// <summary>The date in English words.</summary>
    public static string Say(EdtfDate date) => Say(date, DateTexts.English);

    /// <summary>The date in a language's words.</summary>
    public static string Say(EdtfDate date, DateTexts texts) => date switch
    {
        { From: null, To: { } end } => Fill(texts.Until, Say(end, texts)),
        { To: null, From: { } start } => Fill(texts.Since, Say(start, texts)),
        { IsInterval: true, From: { } start, To: { } end } => SayInterval(start, end, texts),
        { From: { } single } => Say(single, texts),
        _ => "",
    };

    /// <summary>The value of an HTML <c>datetime</c> attribute: the first date, without the sign for approximate ones.</summary>
    public static string Machine(EdtfDate date) => ((date.From ?? date.To)?.ToString() ?? "").TrimEnd('~');

    private static string Say(CalendarDate date, DateTexts texts)
    {
        var pattern = date switch { { Day: not null, Month: not null } => texts.Day, { Month: not null } => texts.Month, _ => texts.Year };
        var text = Fill(pattern, date, date, texts);
        return date.IsApproximate ? Fill(texts.About, text) : text;
    }

    // What both ends share is said once.
    private static string SayInterval(CalendarDate start, CalendarDate end, DateTexts texts)
    {
        if (start.IsApproximate || end.IsApproximate || start.Year != end.Year || start.Month is null || end.Month is null)
            return IsPlainYear(start) && IsPlainYear(end) ? Fill(texts.Years, start, end, texts) : SayRange(start, end, texts);
        return (start.Day, end.Day) switch
        {
            (null, null) when start.Month == end.Month => Say(end, texts),
            (null, null) => Fill(texts.MonthsOfYear, start, end, texts),
            (null, _) or (_, null) => SayRange(start, end, texts),
            _ => Fill(start.Month == end.Month ? texts.DaysOfMonth : texts.DaysOfYear, start, end, texts),
        };
    }

    private static string SayRange(CalendarDate start, CalendarDate end, DateTexts texts) =>
        texts.Range.Replace("{a}", Say(start, texts), StringComparison.Ordinal).Replace("{b}", Say(end, texts), StringComparison.Ordinal);

    private static string Fill(string pattern, string date) => pattern.Replace("{a}", date, StringComparison.Ordinal);

    private static string Fill(string pattern, CalendarDate start, CalendarDate end, DateTexts texts)
    {
        var months = start.Day is null ? texts.Months : texts.MonthsOfDays;
        return pattern
            .Replace("{d}", Digits(start.Day), StringComparison.Ordinal).Replace("{e}", Digits(end.Day), StringComparison.Ordinal)
            .Replace("{m}", Name(months, start.Month), StringComparison.Ordinal).Replace("{n}", Name(months, end.Month), StringComparison.Ordinal)
            .Replace("{y}", Digits(start.Year), StringComparison.Ordinal).Replace("{z}", Digits(end.Year), StringComparison.Ordinal);
    }

    private static bool IsPlainYear(CalendarDate date) => date is { Month: null, IsApproximate: false };

    private static string Name(ImmutableArray<string> months, int? month) => month is { } number ? months[number - 1] : "";

    private static string Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
