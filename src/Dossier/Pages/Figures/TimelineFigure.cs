using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Charts.Svg;
using Dossier.Model;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;
using Dossier.Templates;
using Dossier.Wordings;

namespace Dossier.Pages.Figures;

/// <summary>Facts in order of time, of a topic, an entity or all, within bounds.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="MoreText">What lists them with all others of their kind, in words.</param>
/// <param name="MoreRoute">Its route.</param>
/// <param name="Prefix">The beginning of the ids in its drawing.</param>
/// <param name="Words">What its years are told in.</param>
internal sealed record TimelineFigure(ImmutableArray<FactView> Facts, string MoreText, string MoreRoute, string Prefix, Words Words) : Figure
{
    /// <summary>The facts by year.</summary>
    public ImmutableArray<YearView> Years => YearView.Of(Facts, Words);

    /// <summary>The drawing, for wide pages.</summary>
    public HtmlText Svg => new(SvgWriter.Write(Drawing, Prefix, "fig wide over-time"));

    /// <summary>The drawing.</summary>
    public Scene Drawing => TimelineChart.Draw(new TimelineModel([.. Facts.Select(Point)]), Words.Charts);

    /// <summary>The facts that a block asks for; one that reaches over a bound counts.</summary>
    public static TimelineFigure Of(FigureRequest request)
    {
        var from = Bound(request.Arguments("from"))?.Earliest ?? DateOnly.MinValue;
        var to = Bound(request.Arguments("to"))?.Latest ?? DateOnly.MaxValue;
        ImmutableArray<FactView> facts =
            [.. request.Views.FactsOf(request.Views.Findings.Timeline).Where(fact => IsAskedFor(fact.Record, request, from, to))];
        var (text, route) = More(request);
        return new TimelineFigure(facts, text, route, request.Prefix, request.Views.Words);
    }

    private static (string Text, string Route) More(FigureRequest request) => (request.Arguments("topic"), request.Arguments("entity")) switch
    {
        ({ } topic, _) => (request.Views.Words.Say("timeline-of-chapter"), request.Views.Topic(topic).RegisterRoute),
        (null, { } entity) => (request.Views.Words.Say("timeline-of-entity", request.Views.Entity(entity).Name), request.Views.Entity(entity).Route),
        _ => (request.Views.Words.Say("timeline-of-all"), "timeline/"),
    };

    private static TimelinePoint Point(FactView fact) => new(
        fact.Record.When?.Value.From?.FirstDay,
        fact.Record.When?.Value.To?.LastDay,
        StateWording.InkOf(fact.State));

    private static bool IsAskedFor(Fact fact, FigureRequest request, DateOnly from, DateOnly to) =>
        fact.When is { } time && time.Value.Latest >= from && time.Value.Earliest <= to
        && (request.Arguments("topic") is not { } topic || fact.Topic == topic)
        && (request.Arguments("entity") is not { } entity || fact.Entities.Any(named => named.Value == entity));

    private static EdtfDate? Bound(string? text) => text is not null && EdtfDate.TryParse(text, out var date, out _) ? date : null;
}
