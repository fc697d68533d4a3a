using System.Globalization;

namespace Dossier.Model;

/// <summary>
/// A date in the subset of ISO 8601-2 (EDTF) level 0 and 1 that the content uses: a year, month or day, each perhaps approximate
/// (<c>2023~</c>), or an interval of two of them of which one side may be open (<c>../2023</c>, <c>2022/..</c>).
/// </summary>
/// <param name="From">Where it begins; null: open.</param>
/// <param name="To">Where it ends, equal to <paramref name="From"/> for a single date; null: open.</param>
/// <param name="IsInterval">Whether it was written with a slash.</param>
public readonly record struct EdtfDate(CalendarDate? From, CalendarDate? To, bool IsInterval)
{
    /// <summary>The first day that it may mean; <see cref="DateOnly.MinValue"/> where its start is open.</summary>
    public DateOnly Earliest => From?.FirstDay ?? DateOnly.MinValue;

    /// <summary>The last day that it may mean; <see cref="DateOnly.MaxValue"/> where its end is open.</summary>
    public DateOnly Latest => To?.LastDay ?? DateOnly.MaxValue;

    /// <summary>Whether it is one whole day, neither approximate nor an interval.</summary>
    public bool IsDay => !IsInterval && From is { Day: not null, IsApproximate: false };

    /// <summary>A whole day.</summary>
    public static EdtfDate Of(DateOnly day)
    {
        var date = new CalendarDate(day.Year, day.Month, day.Day, false);
        return new EdtfDate(date, date, false);
    }

    /// <summary>Reads a date of the subset.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <param name="date">What it means.</param>
    /// <param name="fault">In plain words, what is wrong: lower case, no full stop; null where nothing is.</param>
    public static bool TryParse(string text, out EdtfDate date, out string? fault)
    {
        date = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!CalendarDate.TryParse(text, out var single, out fault))
                return false;
            date = new EdtfDate(single, single, false);
            return true;
        }

        if (!TryParseSide(text[..slash], out var from, out fault) || !TryParseSide(text[(slash + 1)..], out var to, out fault))
            return false;
        if (from is null && to is null)
            fault = "an interval needs at least one date";
        else if (from is { } start && to is { } end && start.FirstDay > end.LastDay)
            fault = "the interval ends before it begins";
        date = new EdtfDate(from, to, true);
        return fault is null;
    }

    /// <summary>The date as it is written in the content.</summary>
    public override string ToString() => IsInterval ? $"{Side(From)}/{Side(To)}" : Side(From);

    private static string Side(CalendarDate? side) => side?.ToString() ?? "..";

    private static bool TryParseSide(string text, out CalendarDate? side, out string? fault)
    {
        (side, fault) = (null, null);
        if (text == "..")
            return true;
        if (!CalendarDate.TryParse(text, out var date, out fault))
            return false;
        side = date;
        return true;
    }
}

/// <summary>A year, a month or a day.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null.</param>
/// <param name="IsApproximate">Written with <c>~</c>.</param>
public readonly record struct CalendarDate(int Year, int? Month, int? Day, bool IsApproximate)
{
    /// <summary>The first day of the year, the month or the day itself.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day of the year, the month or the day itself.</summary>
    public DateOnly LastDay => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    internal static bool TryParse(string text, out CalendarDate date, out string? fault)
    {
        date = default;
        var approximate = text.EndsWith('~');
        var digits = approximate ? text[..^1] : text;
        fault = "not a date";
        if (digits.Length is not (4 or 7 or 10) || !TryNumber(digits, 0, 4, out var year) || (digits.Length > 4 && digits[4] != '-')
            || (digits.Length > 7 && digits[7] != '-'))
            return false;
        int? month = null;
        int? day = null;
        if (digits.Length >= 7)
        {
            if (!TryNumber(digits, 5, 2, out var number))
                return false;
            month = number;
        }

        if (digits.Length == 10)
        {
            if (!TryNumber(digits, 8, 2, out var number))
                return false;
            day = number;
        }

        fault = year < 1 ? "there is no year 0000"
            : month is < 1 or > 12 ? $"there is no month {digits[5..7]}"
            : day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month ?? 1)) ? $"{digits[..7]} has no day {digits[8..]}"
            : null;
        date = new CalendarDate(year, month, day, approximate);
        return fault is null;
    }

    /// <summary>The date as it is written in the content.</summary>
    public override string ToString()
    {
        var text = Year.ToString("D4", CultureInfo.InvariantCulture);
        if (Month is { } month)
            text += "-" + month.ToString("D2", CultureInfo.InvariantCulture);
        if (Day is { } day)
            text += "-" + day.ToString("D2", CultureInfo.InvariantCulture);
        return IsApproximate ? text + "~" : text;
    }

    private static bool TryNumber(string text, int start, int length, out int number) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
