using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Loading.Rules;

namespace Dossier.Drafting.Pasted;

/// <summary>Finds the day, or at least the month, that many sites write into the addresses of their articles.</summary>
internal static partial class AddressDate
{
    private const int FirstYear = 1990;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date as the content writes it; null where the path names none, or several days.</summary>
    /// <param name="address">The address; only its path counts.</param>
    /// <param name="today">No later day is a date of publication.</param>
    public static string? In(string address, DateOnly today)
    {
        var path = AddressParts.Of(address).Path;
        var days = Regexes(Separated(), Joined(), YearThenDay(), MonthThenDay(), Named()).SelectMany(regex => regex.Matches(path)).Select(Day)
            .OfType<DateOnly>().Where(day => day <= today && day.Year >= FirstYear).Distinct().ToList();
        if (days.Count > 0)
            return days.Count == 1 ? Text(days[0], "yyyy-MM-dd") : null;
        var months = Regexes(YearMonth(), NamedMonth()).SelectMany(regex => regex.Matches(path)).Select(Day)
            .OfType<DateOnly>().Where(day => day <= today && day.Year >= FirstYear).Distinct().ToList();
        return months.Count == 1 ? Text(months[0], "yyyy-MM") : null;
    }

    private static Regex[] Regexes(params Regex[] regexes) => regexes;

    private static string Text(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    private static DateOnly? Day(Match match)
    {
        var month = Array.IndexOf(Months, match.Groups["m"].Value.ToLowerInvariant()) + 1;
        if (month == 0)
            month = Number(match.Groups["m"]);
        var (year, day) = (Number(match.Groups["y"]), match.Groups["d"].Success ? Number(match.Groups["d"]) : 1);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // /2024/04/06/, 2024-04-06, 2024-04/06
    [GeneratedRegex(@"(?<![0-9])(?<y>(?:19|20)[0-9]{2})[-/_.](?<m>[0-9]{1,2})[-/_.](?<d>[0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Separated();

    // 20240406, t20240406_123, 20240406123000
    [GeneratedRegex(@"(?<![0-9])(?<y>(?:19|20)[0-9]{2})(?<m>[0-9]{2})(?<d>[0-9]{2})(?:[0-9]{4}|[0-9]{6})?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    // /2024/0406/
    [GeneratedRegex(@"/(?<y>(?:19|20)[0-9]{2})/(?<m>[0-9]{2})(?<d>[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearThenDay();

    // /202404/06/
    [GeneratedRegex(@"/(?<y>(?:19|20)[0-9]{2})(?<m>[0-9]{2})/(?<d>[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex MonthThenDay();

    // /2024/apr/06/
    [GeneratedRegex(@"/(?<y>(?:19|20)[0-9]{2})/(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(?<d>[0-9]{1,2})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    // /2024/04/, /2024-04/, /202404/
    [GeneratedRegex(@"/(?<y>(?:19|20)[0-9]{2})[-/]?(?<m>[0-9]{2})(?=/)", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonth();

    [GeneratedRegex(@"/(?<y>(?:19|20)[0-9]{2})/(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=/)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedMonth();
}
