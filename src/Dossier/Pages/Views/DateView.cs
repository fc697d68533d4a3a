using Dossier.Model;
using Dossier.Pages.Phrases;
using Dossier.Wordings;

namespace Dossier.Pages.Views;

/// <summary>A date, in words and for machines.</summary>
internal sealed class DateView(EdtfDate date, Words words)
{
    /// <summary>In words: <c>6–12 April 2024</c>.</summary>
    public string Text => words.Say(date);

    /// <summary>For an HTML <c>datetime</c> attribute.</summary>
    public string Machine => DateWording.Machine(date);

    /// <summary>As it was written: EDTF.</summary>
    public string Edtf => date.ToString();

    /// <summary>The year in which it begins, or ends where its start is open.</summary>
    public int Year => (date.From ?? date.To)?.Year ?? 0;

    /// <summary>The view of a whole day, or null.</summary>
    public static DateView? Of(DateOnly? day, Words words) => day is { } given ? new DateView(EdtfDate.Of(given), words) : null;

    /// <summary>The view of a located date, or null.</summary>
    public static DateView? Of(Text.Located<EdtfDate>? date, Words words) => date is { } given ? new DateView(given.Value, words) : null;
}
