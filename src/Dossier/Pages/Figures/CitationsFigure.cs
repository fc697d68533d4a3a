using System.Collections.Immutable;
using Dossier.Analysis.Relays;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;

namespace Dossier.Pages.Figures;

/// <summary>The citations of a fact, by the way they came.</summary>
/// <param name="Groups">The groups, origins first.</param>
internal sealed record CitationsFigure(ImmutableArray<CitationListGroup> Groups) : Figure
{
    // A reader of a fact with few citations sees them all at once.
    private const int FewCitations = 8;
    private const int FewInGroup = 5;

    /// <summary>The figure of a fact.</summary>
    public static CitationsFigure Of(ViewSet views, FactView fact)
    {
        var citations = fact.Citations;
        if (citations.Length <= FewCitations)
            return new CitationsFigure([new CitationListGroup("", citations, false)]);
        var cited = fact.Record.Citations.Select(citation => citation.Source.Value).ToHashSet(StringComparer.Ordinal);
        var groups = CitationGroups.For(views.Corpus, views.Findings, fact.Record);
        var origins = groups.Where(group => group.Route == CitationRoute.Itself).SelectMany(group => group.Citations).Select(index => citations[index]);
        var others = from part in groups
                     where part.Route != CitationRoute.Itself
                     group part by Title(views, part, cited) into same
                     let members = same.SelectMany(part => part.Citations).Order().Select(index => citations[index]).ToImmutableArray()
                     select new CitationListGroup(same.Key, members, members.Length > FewInGroup);
        return new CitationsFigure([.. First([.. origins], views.Words), .. others]);
    }

    private static IEnumerable<CitationListGroup> First(ImmutableArray<CitationView> origins, Words words) =>
        origins.IsEmpty ? [] : [new CitationListGroup(origins.Length == 1 ? words.Say("the-origin") : words.Say("origins-title"), origins, false)];

    private static string Title(ViewSet views, CitationGroup group, HashSet<string> cited)
    {
        var way = RelayFigure.Say(views.Words, group, group.Via is { } via ? views.Source(via) : null, cited);
        return char.ToUpperInvariant(way[0]) + way[1..];
    }
}

/// <summary>Citations under one heading.</summary>
/// <param name="Title">The heading, or empty.</param>
/// <param name="Citations">The citations.</param>
/// <param name="IsFolded">Whether they are many enough to be folded away at first.</param>
internal sealed record CitationListGroup(string Title, ImmutableArray<CitationView> Citations, bool IsFolded);
