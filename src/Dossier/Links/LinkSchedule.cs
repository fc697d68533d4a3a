namespace Dossier.Links;

/// <summary>Which addresses are due: nobody is asked more often than needed.</summary>
internal static class LinkSchedule
{
    /// <summary>Whether an address is to be asked.</summary>
    /// <param name="record">What is known of it, or null.</param>
    /// <param name="today">The day.</param>
    /// <param name="days">For how many days an answer holds; what is in doubt is asked again on the next day.</param>
    public static bool IsDue(LinkRecord? record, DateOnly today, int days) =>
        record is null || days == 0 || today.DayNumber - record.Checked.DayNumber >= (record.Verdict == LinkVerdict.Doubtful ? 1 : days)
            // A day that has not come yet is a mistake.
            || record.Checked > today;
}
