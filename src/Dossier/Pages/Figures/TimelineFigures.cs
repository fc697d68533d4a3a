using Dossier.Model;

namespace Dossier.Pages.Figures;

/// <summary>Facts in order of time, of a topic, an entity or all, within bounds.</summary>
internal static class TimelineFigures
{
    /// <summary>The facts that a block asks for; one that reaches over a bound counts.</summary>
    public static FactsFigure Of(FigureRequest request)
    {
        var from = Bound(request.Arguments("from"))?.Earliest ?? DateOnly.MinValue;
        var to = Bound(request.Arguments("to"))?.Latest ?? DateOnly.MaxValue;
        return new FactsFigure([.. request.Views.FactsOf(request.Views.Findings.Timeline).Where(fact => IsAskedFor(fact.Record, request, from, to))]);
    }

    private static bool IsAskedFor(Fact fact, FigureRequest request, DateOnly from, DateOnly to) =>
        fact.When is { } time && time.Value.Latest >= from && time.Value.Earliest <= to
        && (request.Arguments("topic") is not { } topic || fact.Topic == topic)
        && (request.Arguments("entity") is not { } entity || fact.Entities.Any(named => named.Value == entity));

    private static EdtfDate? Bound(string? text) => text is not null && EdtfDate.TryParse(text, out var date, out _) ? date : null;
}
