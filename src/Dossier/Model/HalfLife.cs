using System.Globalization;

namespace Dossier.Model;

/// <summary>How long it takes until half of what was written on a subject is likely to hold no more: <c>18 months</c>.</summary>
/// <param name="Count">How many units, 1 to 999.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct HalfLife(int Count, HalfLifeUnit Unit)
{
    /// <summary>The pattern of its text (ECMA 262).</summary>
    public const string Pattern = "^[1-9][0-9]{0,2} (days?|months?|years?)$";

    /// <summary>What holds where the editors say nothing.</summary>
    public static HalfLife Default { get; } = new(2, HalfLifeUnit.Year);

    /// <summary>Reads a half-life: a number, a space, and days, months or years.</summary>
    public static bool TryParse(string text, out HalfLife halfLife)
    {
        halfLife = default;
        var parts = text.Split(' ');
        if (parts.Length != 2 || parts[0].Length > 3 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
            return false;
        HalfLifeUnit? unit = parts[1] switch
        {
            "day" or "days" => HalfLifeUnit.Day,
            "month" or "months" => HalfLifeUnit.Month,
            "year" or "years" => HalfLifeUnit.Year,
            _ => null,
        };
        halfLife = new HalfLife(count, unit ?? default);
        return unit is not null && parts[0][0] != '0';
    }

    /// <summary>The day that lies a half-life before another; what was known last before it is stale. Never before the first day there is.</summary>
    public DateOnly Before(DateOnly day) => Unit switch
    {
        HalfLifeUnit.Day => day.DayNumber < Count ? DateOnly.MinValue : day.AddDays(-Count),
        HalfLifeUnit.Month => MonthsBefore(day, Count),
        _ => MonthsBefore(day, 12 * Count),
    };

    /// <summary>The half-life as it is written in the content.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} {Unit.ToString().ToLowerInvariant()}{(Count == 1 ? "" : "s")}");

    private static DateOnly MonthsBefore(DateOnly day, int months) =>
        (12 * (day.Year - 1)) + day.Month - 1 < months ? DateOnly.MinValue : day.AddMonths(-months);
}

/// <summary>What a half-life is counted in.</summary>
public enum HalfLifeUnit
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,
}
