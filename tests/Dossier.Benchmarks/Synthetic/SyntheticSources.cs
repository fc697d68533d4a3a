using System.Globalization;

namespace Dossier.Benchmarks.Synthetic;

/// <summary>Sources in the order of their days, from 2004 to 2026. Four in ten pass on an earlier one, most of them a wire's.</summary>
internal sealed class SyntheticSources(SyntheticSize size)
{
    // every so many sources one is reported by a wire and relays nothing
    private const int WireEvery = 20;
    private const int RelayWindow = 200;

    private static readonly DateOnly First = new(2004, 1, 5);
    private static readonly DateOnly Last = new(2026, 6, 20);

    /// <summary>The day after which nothing is known.</summary>
    public static DateOnly AsOf { get; } = new(2026, 7, 4);

    public string Id(int source) => $"{SyntheticPublishers.Id(Publisher(source))}-{Text(Day(source))}-{source}";

    public DateOnly Day(int source) => First.AddDays((int)((long)source * (Last.DayNumber - First.DayNumber) / size.Sources));

    /// <summary>The first source of a day or later.</summary>
    public int From(DateOnly day)
    {
        var earlier = (long)(day.DayNumber - First.DayNumber) * size.Sources / (Last.DayNumber - First.DayNumber);
        return (int)Math.Clamp(earlier + 1, 0, size.Sources - 1);
    }

    /// <summary>The publisher's number. Those with small numbers publish most.</summary>
    public int Publisher(int source)
    {
        var draw = new Draw(SyntheticKind.SourcePublisher, source);
        return IsWire(source) ? draw.Below(SyntheticPublishers.Wires)
            : draw.Happens(40) ? SyntheticPublishers.Wires + draw.Below(Math.Min(25, size.Publishers - SyntheticPublishers.Wires))
            : SyntheticPublishers.Wires + draw.Below(size.Publishers - SyntheticPublishers.Wires);
    }

    /// <summary>What a source passes on: none, one, or now and then two earlier ones.</summary>
    public int[] Relays(int source)
    {
        var draw = new Draw(SyntheticKind.SourceRelay, source);
        if (IsWire(source) || source < RelayWindow / 2 || !draw.Happens(40))
            return [];
        var wire = source - (source % WireEvery) - (WireEvery * draw.Below(3));
        var any = source - 1 - draw.Below(Math.Min(source, RelayWindow));
        int[] relayed = draw.Happens(4) && wire != any ? [wire, any] : [draw.Happens(70) ? wire : any];
        return [.. relayed.Where(other => Publisher(other) != Publisher(source) && Day(other) <= Day(source))];
    }

    public static bool HasAddress(int source) => new Draw(SyntheticKind.Source, source).Happens(70);

    public string File(int source)
    {
        var draw = new Draw(SyntheticKind.Source, source);
        var hasAddress = draw.Happens(70);
        var publisher = Publisher(source);
        var about = SyntheticNames.Thing(draw.Below(size.Facts));
        var day = Text(Day(source));
        var text = new Lines();
        var headline = draw.Of("What is known of", "New doubts about", "A report on", "Ministers disagree on", "Delays at");
        text.Add($"title: {headline} the {about}");
        text.AddIf(!hasAddress, $"title-origin: described");
        text.Add($"publisher: {SyntheticPublishers.Id(publisher)}");
        text.AddIf(draw.Happens(6), $"author: {SyntheticNames.Of(draw.Below(5000))} {SyntheticNames.Of(draw.Below(5000))}");
        text.AddIf(hasAddress, $"url: https://www.{SyntheticPublishers.Id(publisher)}.example/{day}/{SyntheticNames.Slug(about)}-{source}");
        text.Add($"published: {day}");
        text.AddIf(hasAddress, $"accessed: {Text(AsOf)}");
        text.Add($"language: {draw.Of("en", "en", "en", "ru", "zh")}");
        if (Relays(source) is { Length: > 0 } relays)
            text.Add($"relays: [{string.Join(", ", relays.Select(Id))}]");
        text.AddIf(draw.Happens(35), $"note: Names no figure of its own and gives the {about} one paragraph among others.");
        return text.ToString();
    }

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsWire(int source) => source % WireEvery == 0;
}
