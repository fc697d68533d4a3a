using System.Collections.Immutable;
using Dossier.Analysis.Relays;
using Dossier.Charts;
using Dossier.Charts.Svg;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;
using Dossier.Templates;
using RelayGraph = Dossier.Charts.RelayGraph;

namespace Dossier.Pages.Figures;

/// <summary>Where a fact comes from: its citations, what they came over, and the origins.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Origins">The origins with the ways that lead to them; a way from several origins stands with the first.</param>
/// <param name="Prefix">The beginning of the ids in its drawing.</param>
/// <param name="Words">The words of the interface.</param>
internal sealed record RelayFigure(FactView Fact, ImmutableArray<OriginWays> Origins, string Prefix, Words Words) : Figure
{
    /// <summary>What the drawing shows, in a few words.</summary>
    public string Headline => (Fact.Origins.Length, Fact.CitationCount) switch
    {
        (0, _) => Words.Say("origins-none-known"),
        (1, 1) => Words.Say("origins-one-page"),
        (1, _) => Words.Say("origins-one-many-pages"),
        var (origins, citations) when Fact.OriginCount < origins => Words.Say("origins-voices", citations, origins, Fact.OriginCount),
        var (origins, citations) => Words.Say("origins-several", citations, origins),
    };

    /// <summary>The drawing.</summary>
    public Scene Drawing => RelayGraph.Draw(Model(), Words.Charts);

    /// <summary>The drawing, for wide pages.</summary>
    public HtmlText Svg => new(SvgWriter.Write(Drawing, Prefix, "fig wide"));

    /// <summary>The figure of a fact.</summary>
    public static RelayFigure Of(ViewSet views, FactView fact, string prefix)
    {
        var groups = CitationGroups.For(views.Corpus, views.Findings, fact.Record);
        var cited = fact.Record.Citations.Select(citation => citation.Source.Value).ToHashSet(StringComparer.Ordinal);
        var origins = from origin in groups.SelectMany(way => way.Origins).Distinct(StringComparer.Ordinal)
                      let ways = groups.Where(way => way.Origin == origin && way.Route != CitationRoute.Itself)
                      select new OriginWays(views.Source(origin), cited.Contains(origin), [.. ways.Select(way => Way(views, fact, way, cited))]);
        return new RelayFigure(fact, [.. origins], prefix, views.Words);
    }

    // The largest fan-out first, as the drawing stacks them.
    private RelayGraphModel Model()
    {
        var ordered = Origins.OrderByDescending(origin => origin.Groups.Sum(group => group.Count)).ToList();
        var places = ordered.Select((origin, index) => (origin.Source.Id, Index: index)).ToDictionary(place => place.Id, place => place.Index, StringComparer.Ordinal);
        var groups = ordered.SelectMany((origin, index) => origin.Groups.Select(group => new RelayGroup(
            group.Via is null ? Words.Say("way-pages", group.Count, group.Way) : Words.Say("drawn-over", Words.Say(group.Count), group.Via.Publisher.Name),
            [.. group.Sources.Select(source => source.Publisher.Name).Distinct(StringComparer.Ordinal)],
            group.Count,
            group.Via is null ? null : new RelayVia(group.ViaIsCited),
            index)
        {
            OtherOrigins = [.. group.OtherOrigins.Where(places.ContainsKey).Select(other => places[other])],
        }));
        var ends = ordered.Select(origin => new RelayOrigin(origin.Source.Publisher.Name, origin.Source.Published?.Text ?? Words.Say("undated"), origin.IsCited));
        return new RelayGraphModel([.. groups], [.. ends]);
    }

    private static WayGroup Way(ViewSet views, FactView fact, CitationGroup group, HashSet<string> cited)
    {
        var via = group.Via is { } id ? views.Source(id) : null;
        var sources = views.SourcesOf(group.Citations.Select(index => fact.Record.Citations[index].Source.Value));
        return new WayGroup(sources, Say(views.Words, group, via, cited), via, via is not null && cited.Contains(via.Id), views.Words) { OtherOrigins = [.. group.Origins.Skip(1)] };
    }

    /// <summary>How a group came, in words.</summary>
    internal static string Say(Words words, CitationGroup group, SourceView? via, HashSet<string> cited) => group.Route switch
    {
        CitationRoute.Itself => words.Say("way-itself"),
        CitationRoute.Straight => words.Say("way-straight"),
        CitationRoute.Over when via is not null => cited.Contains(via.Id) ? words.Say("way-over", via.Publisher.Name) : words.Say("way-over-uncited", via.Publisher.Name),
        _ => words.Say("way-several"),
    };
}
