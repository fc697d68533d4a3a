using System.Collections.Immutable;
using System.Text;
using Dossier.Analysis;
using Dossier.Charts;
using Dossier.Comparison;
using Dossier.Comparison.Commits;
using Dossier.Comparison.Fields;
using Dossier.Model;
using Dossier.Templates.Phrases;
using Dossier.Text;
using Dossier.Wordings;
using Phrase = Dossier.Templates.Phrases.Phrase;

namespace Dossier.Pages.Phrases;

/// <summary>The words for dates, derived values and kinds in the language of the interface. What the phrases do not have is said in the English that ships with the program.</summary>
internal sealed class Words
{
    private readonly PhraseBook phrases;
    private readonly Lazy<ChartWords> charts;

    /// <summary>The words of a language.</summary>
    public Words(PhraseBook phrases)
    {
        this.phrases = phrases;
        Numbers = NumberSigns.Of(phrases.Language);
        charts = new(() => ChartPhrases.Of(this));
        Dates = ReadDates();
    }

    /// <summary>How dates are written.</summary>
    public DateTexts Dates { get; }

    /// <summary>The language of the words, a BCP 47 tag.</summary>
    public string Language => phrases.Language;

    /// <summary>The words of drawings.</summary>
    public ChartWords Charts => charts.Value;

    /// <summary>How numbers are written.</summary>
    public NumberSigns Numbers { get; }

    /// <summary>A phrase that the program itself says; where the strings of the dossier have none of that name, in the English that ships with it.</summary>
    /// <param name="name">Its name in the strings.</param>
    /// <param name="values">What fills its places.</param>
    public string Say(string name, params ReadOnlySpan<object?> values) =>
        (phrases.Find(name) ?? PhraseBooks.Shipped.Find(name) ?? Phrase.Of(PhraseBooks.Complete, name)).Say(values);

    /// <summary>Whether there is a phrase of a name.</summary>
    public bool Knows(string name) => (phrases.Find(name) ?? PhraseBooks.Shipped.Find(name)) is not null;

    /// <summary>What happened to a fact, in a word.</summary>
    public string Say(ChangeKind kind) => Say($"change-{Name(kind)}");

    /// <summary>What happened to values of a fact.</summary>
    public string SayOf(ChangeKind kind, string values) => Say($"{Name(kind)}-x", values);

    /// <summary>What happened to many facts at once.</summary>
    public string SayOfFacts(ChangeKind kind, int count) => Say($"{Name(kind)}-facts-n", count);

    /// <summary>A field of a fact, lower case.</summary>
    public string Say(ChangedField field) => Say($"field-{field.Code}");

    /// <summary>A state.</summary>
    public string Say(State state) => Say($"state-{Name(state)}");

    /// <summary>What a state means.</summary>
    public string Explain(State state) => Say($"state-{Name(state)}-means");

    /// <summary>What became of a forecast.</summary>
    public string Say(Outcome? outcome) => Say($"outcome-{(outcome is { } known ? Name(known) : "pending")}");

    /// <summary>A confidence, without the word confidence.</summary>
    public string Say(ConfidenceLevel? level) => Say($"confidence-{(level is { } known ? Name(known) : "none")}");

    /// <summary>A confidence with the word confidence, to begin with: <c>High confidence</c>.</summary>
    public string SayWithNoun(ConfidenceLevel? level)
    {
        var text = Say("with-confidence", Say(level).ToLowerInvariant());
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>A basis.</summary>
    public string Say(Basis basis) => Say($"basis-{Name(basis)}");

    /// <summary>What a basis means.</summary>
    public string Explain(Basis basis) => Say($"basis-{Name(basis)}-means");

    /// <summary>A publisher's kind.</summary>
    public string Say(PublisherKind kind) => Say($"publisher-{Name(kind)}");

    /// <summary>An entity's kind.</summary>
    public string Say(EntityKind kind) => Say($"entity-{Name(kind)}");

    /// <summary>The heading over publishers of a kind.</summary>
    public string Title(PublisherKind kind) => Say($"publishers-{Name(kind)}");

    /// <summary>The heading over entities of a kind.</summary>
    public string Title(EntityKind kind) => Say($"entities-{Name(kind)}");

    /// <summary>How often a series has a point.</summary>
    public string Say(Frequency frequency) => frequency == Frequency.Irregular ? "" : Say($"frequency-{Name(frequency)}");

    /// <summary>A side that the format knows by itself, or null for one that the settings name.</summary>
    public string? SaySide(string side) => KindWording.SaySide(side) is null ? null : Say($"side-{side}");

    /// <summary>A language's name.</summary>
    /// <param name="tag">A BCP 47 tag.</param>
    public string SayLanguage(string tag) => LanguageWording.Knows(tag) ? Say($"language-{tag.Split('-')[0]}") : tag;

    /// <summary>A date.</summary>
    public string Say(EdtfDate date) => DateWording.Say(date, Dates);

    /// <summary>A count, thousands grouped.</summary>
    public string Say(int count) => Numbers.Write(count);

    /// <summary>A number at the precision in which it was written.</summary>
    public string Say(Number number) => Numbers.Write(number.Value, number.Decimals);

    /// <summary>A number with its sign.</summary>
    public string Signed(int number) => (number > 0 ? "+" : "") + Say(number);

    /// <summary>A quantity with its unit.</summary>
    public string Say(Quantity quantity) => NumberWording.Say(quantity, Numbers, number => Say("at-least", number), number => Say("at-most", number));

    /// <summary>A published change.</summary>
    public string Say(Change change) => NumberWording.Say(change, Numbers, number => Say("percent", number));

    /// <summary>How large a file is.</summary>
    public string SaySize(long bytes) => SizeWording.Say(bytes, Numbers, number => Say("size-kb", number), number => Say("size-mb", number));

    /// <summary>What stands before and behind the one place of a phrase: for what is more than text.</summary>
    public (string Before, string Behind) Around(string name)
    {
        var parts = Say(name, "\0").Split('\0');
        return (parts[0], parts.ElementAtOrDefault(1) ?? "");
    }

    /// <summary>Things that are listed.</summary>
    public string List(IEnumerable<string> things) => string.Join(Say("list-comma"), things);

    /// <summary>Names that are listed, with how many more there are.</summary>
    public string Say(NameList names) => names switch
    {
        { More: > 0 } => Say("list-more", List(names.Shown), names.More),
        { Shown: [.., _, var last] } => Say("list-last", List(names.Shown[..^1]), last),
        _ => List(names.Shown),
    };

    /// <summary>Why a rule applied, or did not.</summary>
    public string Say(ReasonText reason) => Say(reason.Name, [.. reason.Values.Select(Word)]);

    /// <summary>A value of a field whose words differ from language to language; null for one that has none.</summary>
    public string? SayValue(object? value) => value switch
    {
        EdtfDate date => Say(date),
        Quantity quantity => Say(quantity),
        Change change => Say(change),
        Basis basis => Say(basis),
        Outcome outcome => Say((Outcome?)outcome),
        bool flag => Say(flag ? "yes" : "no"),
        Citation citation => SayWhole(citation),
        _ when value == CitationFields.OwnReporting => Say("own-reporting"),
        _ => null,
    };

    private string SayWhole(Citation citation)
    {
        var origin = citation.Origin?.Value is not { } id ? null : Say("origin-named", id is Citation.OwnReporting ? Say("own-reporting") : id);
        string?[] parts = [citation.Locator?.Value, citation.Excerpt is { } excerpt ? Say("quoted", excerpt.Value) : null, origin];
        return List(parts.OfType<string>());
    }

    /// <summary>Why there is no history.</summary>
    public string Say(HistoryGap gap) => Say($"gap-{Name(gap)}");

    private object Word(object value) => value switch
    {
        Basis basis => Say(basis).ToLowerInvariant(),
        NameList names => Say(names),
        _ => value,
    };

    private DateTexts ReadDates()
    {
        return new DateTexts
        {
            Months = Months("month"),
            MonthsOfDays = Months("month-of-day"),
            Day = Say("date-day"),
            Month = Say("date-month"),
            Year = Say("date-year"),
            DaysOfMonth = Say("date-days-of-month"),
            DaysOfYear = Say("date-days-of-year"),
            MonthsOfYear = Say("date-months-of-year"),
            Years = Say("date-years"),
            Range = Say("date-range"),
            Since = Say("date-since"),
            Until = Say("date-until"),
            About = Say("date-about"),
        };
    }

    private ImmutableArray<string> Months(string name) => [.. Enumerable.Range(1, 12).Select(month => Say($"{name}-{month}"))];

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
