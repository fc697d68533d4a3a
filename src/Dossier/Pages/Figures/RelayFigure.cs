using System.Collections.Immutable;
using System.Globalization;
using Dossier.Analysis.Relays;
using Dossier.Charts;
using Dossier.Charts.Svg;
using Dossier.Pages.Views;
using Dossier.Templates;
using RelayGraph = Dossier.Charts.RelayGraph;

namespace Dossier.Pages.Figures;

/// <summary>Where a fact comes from: its citations, what they came over, and the origins.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Origins">The origins with the ways that lead to them; a way from several origins stands with the first.</param>
/// <param name="Prefix">The beginning of the ids in its drawing.</param>
internal sealed record RelayFigure(FactView Fact, ImmutableArray<OriginWays> Origins, string Prefix) : Figure
{
    /// <summary>What the drawing shows, in a few words.</summary>
    public string Headline => (Fact.Origins.Length, Fact.CitationCount) switch
    {
        (0, _) => "No origin is known.",
        (1, 1) => "One page, one origin.",
        (1, _) => "One origin, many pages.",
        var (origins, citations) when Fact.OriginCount < origins => string.Create(
            CultureInfo.InvariantCulture,
            $"{citations} citations lead to {origins} items, which speak with {Fact.OriginCount} independent {(Fact.OriginCount == 1 ? "voice" : "voices")}."),
        var (origins, citations) => string.Create(CultureInfo.InvariantCulture, $"{citations} citations lead to {origins} origins."),
    };

    /// <summary>The drawing.</summary>
    public Scene Drawing => RelayGraph.Draw(Model(), ChartWords.English);

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
        return new RelayFigure(fact, [.. origins], prefix);
    }

    // The largest fan-out first, as the drawing stacks them.
    private RelayGraphModel Model()
    {
        var ordered = Origins.OrderByDescending(origin => origin.Groups.Sum(group => group.Count)).ToList();
        var places = ordered.Select((origin, index) => (origin.Source.Id, Index: index)).ToDictionary(place => place.Id, place => place.Index, StringComparer.Ordinal);
        var groups = ordered.SelectMany((origin, index) => origin.Groups.Select(group => new RelayGroup(
            group.Via is null ? $"{(group.Count == 1 ? "page" : "pages")} {group.Way}" : string.Create(CultureInfo.InvariantCulture, $"{group.Count} over {group.Via.Publisher.Name}"),
            [.. group.Sources.Select(source => source.Publisher.Name).Distinct(StringComparer.Ordinal)],
            group.Count,
            group.Via is null ? null : new RelayVia(group.ViaIsCited),
            index)
        {
            OtherOrigins = [.. group.OtherOrigins.Where(places.ContainsKey).Select(other => places[other])],
        }));
        var ends = ordered.Select(origin => new RelayOrigin(origin.Source.Publisher.Name, origin.Source.Published?.Text ?? "undated", origin.IsCited));
        return new RelayGraphModel([.. groups], [.. ends]);
    }

    private static WayGroup Way(ViewSet views, FactView fact, CitationGroup group, HashSet<string> cited)
    {
        var via = group.Via is { } id ? views.Source(id) : null;
        var sources = views.SourcesOf(group.Citations.Select(index => fact.Record.Citations[index].Source.Value));
        return new WayGroup(sources, Say(group, via, cited), via, via is not null && cited.Contains(via.Id)) { OtherOrigins = [.. group.Origins.Skip(1)] };
    }

    /// <summary>How a group came, in words.</summary>
    internal static string Say(CitationGroup group, SourceView? via, HashSet<string> cited) => group.Route switch
    {
        CitationRoute.Itself => "the origin itself",
        CitationRoute.Straight => "straight from the origin",
        CitationRoute.Over when via is not null => $"over {via.Publisher.Name}" + (cited.Contains(via.Id) ? "" : " (not cited)"),
        _ => "from several of the origins",
    };
}
