using System.Collections.Immutable;
using System.Text;
using Dossier.Analysis;
using Dossier.Comparison;
using Dossier.Model;
using Dossier.Templates.Phrases;
using Dossier.Wordings;

namespace Dossier.Pages.Phrases;

/// <summary>The words for dates, derived values and kinds in the language of the interface. What the phrases do not have is said in English.</summary>
internal sealed class Words
{
    private readonly PhraseBook phrases;

    /// <summary>The words of a language.</summary>
    public Words(PhraseBook phrases)
    {
        this.phrases = phrases;
        Dates = ReadDates();
    }

    /// <summary>How dates are written.</summary>
    public DateTexts Dates { get; }

    /// <summary>A phrase that the program itself says.</summary>
    /// <param name="name">Its name in the strings.</param>
    /// <param name="english">What it is in English, where there are no strings.</param>
    /// <param name="values">What fills its places.</param>
    public string Say(string name, string english, params ReadOnlySpan<object?> values) =>
        (phrases.Find(name) ?? Phrase.Of(PhraseBooks.Complete, english)).Say(values);

    /// <summary>What happened to a fact, in a word.</summary>
    public string Say(ChangeKind kind) => Say($"change-{Name(kind)}", kind.ToString());

    /// <summary>What happened to values of a fact.</summary>
    public string SayOf(ChangeKind kind, string values) => Say($"{Name(kind)}-x", "{0} " + Name(kind), values);

    /// <summary>What happened to many facts at once.</summary>
    public string SayOfFacts(ChangeKind kind, int count) => Say($"{Name(kind)}-facts-n", "{0} facts " + Name(kind), count);

    /// <summary>A field of a fact, lower case.</summary>
    public string Say(ChangedField field) => Say($"field-{field.Code}", field.Title);

    /// <summary>A state.</summary>
    public string Say(State state) => Say($"state-{Name(state)}", StateWording.Say(state));

    /// <summary>What a state means.</summary>
    public string Explain(State state) => Say($"state-{Name(state)}-means", StateWording.Explain(state));

    /// <summary>What became of a forecast.</summary>
    public string Say(Outcome? outcome) => Say($"outcome-{(outcome is { } known ? Name(known) : "pending")}", StateWording.Say(outcome));

    /// <summary>A confidence, without the word confidence.</summary>
    public string Say(ConfidenceLevel? level) => Say($"confidence-{(level is { } known ? Name(known) : "none")}", StateWording.Say(level));

    /// <summary>A basis.</summary>
    public string Say(Basis basis) => Say($"basis-{Name(basis)}", StateWording.Say(basis));

    /// <summary>What a basis means.</summary>
    public string Explain(Basis basis) => Say($"basis-{Name(basis)}-means", StateWording.Explain(basis));

    /// <summary>A publisher's kind.</summary>
    public string Say(PublisherKind kind) => Say($"publisher-{Name(kind)}", KindWording.Say(kind));

    /// <summary>An entity's kind.</summary>
    public string Say(EntityKind kind) => Say($"entity-{Name(kind)}", KindWording.Say(kind));

    /// <summary>The heading over publishers of a kind.</summary>
    public string Title(PublisherKind kind) => Say($"publishers-{Name(kind)}", KindWording.Title(kind));

    /// <summary>The heading over entities of a kind.</summary>
    public string Title(EntityKind kind) => Say($"entities-{Name(kind)}", KindWording.Title(kind));

    /// <summary>How often a series has a point.</summary>
    public string Say(Frequency frequency) => KindWording.Say(frequency) is { Length: > 0 } english ? Say($"frequency-{Name(frequency)}", english) : "";

    /// <summary>A side that the format knows by itself, or null for one that the settings name.</summary>
    public string? SaySide(string side) => KindWording.SaySide(side) is { } english ? Say($"side-{side}", english) : null;

    /// <summary>A language's name.</summary>
    /// <param name="tag">A BCP 47 tag.</param>
    public string SayLanguage(string tag) => Say($"language-{tag.Split('-')[0]}", LanguageWording.Say(tag));

    /// <summary>A date.</summary>
    public string Say(EdtfDate date) => DateWording.Say(date, Dates);

    private DateTexts ReadDates()
    {
        var english = DateTexts.English;
        return new DateTexts
        {
            Months = Months("month", english.Months),
            MonthsOfDays = Months("month-of-day", english.MonthsOfDays),
            Day = Say("date-day", english.Day),
            Month = Say("date-month", english.Month),
            Year = Say("date-year", english.Year),
            DaysOfMonth = Say("date-days-of-month", english.DaysOfMonth),
            DaysOfYear = Say("date-days-of-year", english.DaysOfYear),
            MonthsOfYear = Say("date-months-of-year", english.MonthsOfYear),
            Years = Say("date-years", english.Years),
            Range = Say("date-range", english.Range),
            Since = Say("date-since", english.Since),
            Until = Say("date-until", english.Until),
            About = Say("date-about", english.About),
        };
    }

    private ImmutableArray<string> Months(string name, ImmutableArray<string> english) =>
        [.. english.Select((month, index) => Say($"{name}-{index + 1}", month))];

    // ThinkTank: think-tank
    private static string Name<T>(T word)
        where T : struct, Enum
    {
        var name = new StringBuilder();
        foreach (var letter in word.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
                name.Append('-');
            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
