using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Comparison.Formats;

/// <summary>Puts a diff into sections and words.</summary>
internal sealed class Outliner
{
    private readonly Diff diff;
    private readonly RecordNames names;
    private readonly OutlineLines lines;

    private Outliner(Diff diff)
    {
        this.diff = diff;
        names = new RecordNames(diff.Old.Corpus, diff.New.Corpus);
        lines = new OutlineLines(diff, names);
    }

    /// <summary>The outline of a diff.</summary>
    public static Outline Of(Diff diff) => new Outliner(diff).Make();

    private Outline Make()
    {
        var sections = Sections().Where(section => !section.Entries.IsEmpty).ToImmutableArray();
        var remarks = ImmutableArray.CreateBuilder<string>();
        if (diff.PagesUnknown is { } reason)
            remarks.Add($"Which pages change cannot be told: {reason}");
        if (!diff.Templates.IsEmpty)
        {
            remarks.Add(Count(diff.Templates.Length, "template") + (diff.Changes.IsEmpty
                ? " changed, and may change any page"
                : " changed as well; the pages are compared as the newer ones make them"));
        }

        return new Outline([.. sections.Select(Words)], sections, remarks.ToImmutable());
    }

    private IEnumerable<OutlineSection> Sections()
    {
        var changes = diff.Changes;
        yield return new OutlineSection("Tainted citations", [.. changes.Tainted.Select(Tainted)], IsWarning: true);
        foreach (var section in Records("Facts", changes.Facts, names.Statement))
            yield return section;
        yield return new OutlineSection("States, confidence and origins moved", [.. changes.Moves.Select(Moved)]);
        var others = Records("Sources", changes.Sources, names.SourceInFull)
            .Concat(Records("Publishers", changes.Publishers, id => names.Say(ValueKind.Publisher, id)))
            .Concat(Records("Entities", changes.Entities, id => names.Say(ValueKind.Entity, id)))
            .Concat(Records("Series", changes.Series, id => names.Say(ValueKind.Series, id)))
            .Concat(Records("Chapters", changes.Topics, id => names.Say(ValueKind.Topic, id)))
            .Concat(Records("Captures", changes.Captures, names.SourceInFull));
        foreach (var section in others)
            yield return section;
        yield return new OutlineSection(
            "Settings changed", changes.Settings.IsEmpty ? [] : [new OutlineEntry(ChangeKind.Changed, "dossier.yaml", "", lines.Of(changes.Settings))]);
        yield return new OutlineSection(
            "Pages that change", [.. diff.Pages.Select(page => new OutlineEntry(page.Kind, "/" + page.Route, page.Title, []))], IsOfPages: true);
    }

    private IEnumerable<OutlineSection> Records(string title, ImmutableArray<RecordChange> changes, Func<string, string> text)
    {
        foreach (var (kind, verb) in new[] { (ChangeKind.Added, "added"), (ChangeKind.Changed, "changed"), (ChangeKind.Removed, "removed") })
        {
            var entries = from change in changes
                          where change.Kind == kind
                          let isFact = title == "Facts"
                          select new OutlineEntry(
                              kind,
                              change.Id,
                              kind == ChangeKind.Changed && isFact ? "" : text(change.Id),
                              kind == ChangeKind.Added && isFact ? lines.OfNewFact(change.Id) : lines.Of(change.Fields));
            yield return new OutlineSection($"{title} {verb}", [.. entries]);
        }
    }

    private static OutlineEntry Tainted(RecordChange fact)
    {
        var claims = fact.Claims.Select(change => change.Field.Title).ToList();
        var what = claims.Count == 1 ? claims[0] : $"{string.Join(", ", claims.SkipLast(1))} and {claims[^1]}";
        return new OutlineEntry(null, fact.Id, $"{what} changed, and no citation did: do the cited sources say so?", []);
    }

    private OutlineEntry Moved(FactMove move) => new(ChangeKind.Changed, move.Fact, "", lines.Of(move));

    private static string Words(OutlineSection section)
    {
        var count = section.Entries.Length.ToString("N0", CultureInfo.InvariantCulture);
        return section.Title switch
        {
            "States, confidence and origins moved" => $"{Count(section.Entries.Length, "fact")} moved in state, confidence or origins",
            "Pages that change" => $"{Count(section.Entries.Length, "page")} {(section.Entries.Length == 1 ? "changes" : "change")}",
            "Tainted citations" => $"{Count(section.Entries.Length, "fact")} with tainted citations",
            "Settings changed" => "settings changed",
            var title when section.Entries.Length == 1 => $"{count} {Singular(title)}",
            var title => $"{count} {char.ToLowerInvariant(title[0])}{title[1..]}",
        };
    }

    private static string Singular(string title)
    {
        var (noun, verb) = (title.Split(' ')[0].ToLowerInvariant(), title.Split(' ')[1]);
        var one = noun == "entities" ? "entity" : noun == "series" ? noun : noun[..^1];
        return $"{one} {verb}";
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
