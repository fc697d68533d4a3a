using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Markup;
using Dossier.Pages.Search;

namespace Dossier.Pages.Figures;

/// <summary>
/// The figures that pages may place. A new one is a line here and two files in <c>templates/components/</c>: <c>name.sbn-html</c> and
/// <c>name.sbn-md</c>.
/// </summary>
internal static class FigureCatalogue
{
    private static readonly MarkupArgument FactArgument = new("fact", ArgumentForm.Fact, true);
    private static readonly MarkupArgument SourceArgument = new("source", ArgumentForm.Source, true);
    private static readonly MarkupArgument TopicArgument = new("topic", ArgumentForm.Topic, true);

    /// <summary>Every figure.</summary>
    public static ImmutableArray<FigureDefinition> All { get; } =
    [
        // what editors may place too
        Define("chart", "a series as a chart, with its numbers below", ChartFigure.Of, new MarkupArgument("series", ArgumentForm.Series, true, true)),
        Define("origins", "where a fact comes from", request => RelayFigure.Of(request.Views, request.Fact(), request.Prefix), FactArgument),
        Define(
            "timeline", "facts in order of time", TimelineFigure.Of,
            new MarkupArgument("topic", ArgumentForm.Topic), new MarkupArgument("entity", ArgumentForm.Entity),
            new MarkupArgument("from", ArgumentForm.Date), new MarkupArgument("to", ArgumentForm.Date)),

        // the dossier as a whole
        Define("scope", "how much there is", _ => new WholeFigure()),
        Define("record", "facts by state and confidence", _ => new WholeFigure()),
        Define("contents", "the chapters", _ => new WholeFigure()),
        Define("search", "the form that readers search with", request => SearchFigure.Of(request.Views)),

        // the files, on a page that lists them
        Define("downloads", "the report and the files of the dataset, with their checksums", request => new DownloadsFigure(request.Views.Downloads)),
        Define("takeaway", "the files that most readers want", request => new DownloadsFigure(request.Views.Downloads)),
        Define("verify", "a place where readers drop a file to have it verified", _ => new WholeFigure()),

        // rows
        DefineList("ledger", "facts in rows", RecordKind.Fact, request => new FactsFigure(request.Views.FactsOf(request.Ids))),
        DefineList("chronicle", "facts in order of time, dates first", RecordKind.Fact, request => new FactsFigure(request.Views.FactsOf(request.Ids))),
        DefineList("bibliography", "sources in rows", RecordKind.Source, request => new SourcesFigure(request.Views.SourcesOf(request.Ids))),
        Define("notes", "the facts that the page cites", _ => new NotesFigure()),

        Define(
            "sift", "a way into the search with some facets chosen", SiftFigure.Of,
            new MarkupArgument("topic", ArgumentForm.Topic), new MarkupArgument("entity", ArgumentForm.Entity),
            new MarkupArgument("year", ArgumentForm.Date), new MarkupArgument("state", ArgumentForm.Text)),

        // a chapter
        Define("tally", "how much a chapter has", request => new TopicFigure(request.Topic()), TopicArgument),

        // a fact
        Define("verdict", "a fact's state and confidence", request => new FactFigure(request.Fact()), FactArgument),
        Define("relay", "where a fact comes from, drawn", request => RelayFigure.Of(request.Views, request.Fact(), request.Prefix), FactArgument),
        Define(
            "sides", "a claim and what stands against it", request => SidesFigure.Of(request.Fact("claim"), request.Fact("objection"), request.Views.Words),
            new MarkupArgument("claim", ArgumentForm.Fact, true), new MarkupArgument("objection", ArgumentForm.Fact, true)),
        Define("citations", "a fact's citations by the way they came", request => CitationsFigure.Of(request.Views, request.Fact()), FactArgument),
        Define("trace", "why a fact has its confidence", request => TraceFigure.Of(request.Views, request.Fact(), request.Prefix), FactArgument),
        Define("particulars", "what else a fact's file says", request => new FactFigure(request.Fact()), FactArgument),

        Define("history", "what became of a fact, commit by commit", request => new FactFigure(request.Fact()), FactArgument),

        // a fact or a source
        Define("cite", "how to cite what the page is about", _ => new WholeFigure()),

        // what changed
        Define("change", "a change, old and new", request => new ChangeFigure(request.Change()), new MarkupArgument("entry", ArgumentForm.Count, true)),
        Define("latest", "the last changes, in rows", _ => new WholeFigure()),
        Define("feeds", "where the changes can be subscribed to", _ => new WholeFigure()),

        // a source
        Define("source-head", "a source's title and particulars", request => new SourceFigure(request.Source()), SourceArgument),
        Define("origin", "an origin in a row, with its fan", request => FanFigure.Of(request.Views.Words, request.Source(), request.Prefix), SourceArgument),
        Define("fan", "who passes a source on, drawn", request => FanFigure.Of(request.Views.Words, request.Source(), request.Prefix), SourceArgument),
    ];

    private static readonly FrozenDictionary<string, FigureDefinition> ByName =
        All.ToFrozenDictionary(figure => figure.Block.Name, StringComparer.Ordinal);

    /// <summary>The blocks that Markdown by editors may use.</summary>
    public static MarkupBlocks ContentBlocks { get; } = new(All.Take(3).Select(figure => figure.Block));

    /// <summary>The blocks that page templates may use: all figures, and the containers.</summary>
    public static MarkupBlocks PageBlocks { get; } = new([.. All.Select(figure => figure.Block), .. ContainerCatalogue.All]);

    /// <summary>The figure of a name that the parser let through.</summary>
    public static FigureDefinition Get(string name) => ByName[name];

    private static FigureDefinition Define<TFigure>(
        string name, string description, Func<FigureRequest, TFigure> make, params ReadOnlySpan<MarkupArgument> arguments)
        where TFigure : Figure =>
        new(new MarkupBlock(name, MarkupBlockKind.Figure, description) { Arguments = [.. arguments] }, typeof(TFigure), make);

    private static FigureDefinition DefineList<TFigure>(string name, string description, RecordKind lists, Func<FigureRequest, TFigure> make)
        where TFigure : Figure =>
        new(new MarkupBlock(name, MarkupBlockKind.Figure, description) { Lists = lists }, typeof(TFigure), make);
}
