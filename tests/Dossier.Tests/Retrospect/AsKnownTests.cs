using Dossier.Analysis;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Retrospect;
using Dossier.Tests.Support;
using static Dossier.Tests.Support.CorpusBuilder;

namespace Dossier.Tests.Retrospect;

public sealed class AsKnownTests
{
    private static readonly DateOnly Day = new(2024, 4, 8);

    [Theory]
    [InlineData("2024-04-08", true)]
    [InlineData("2024-04-09", false)]
    [InlineData("2024-03", true)]
    [InlineData("2024-04", false)]
    [InlineData("2024-03~", false)]
    [InlineData("2024-04-01/2024-04-08", true)]
    [InlineData("2024-04-01/..", false)]
    [InlineData("../2024-04-08", true)]
    [InlineData(null, false)]
    public void A_source_counts_if_it_was_out_for_certain(string? published, bool isKnown) =>
        Assert.Equal(isKnown, Cut(new CorpusBuilder().Source("s", published: published)).Sources.Contains("s"));

    [Theory]
    [InlineData("2024-04-08", true)]
    [InlineData("2024-04-09", false)]
    public void A_kept_copy_shows_that_a_source_was_out(string captured, bool isKnown)
    {
        var corpus = new CorpusBuilder().Source("s", change: source => source with { Archive = new ArchivedCopy(At("https://archive.example/s"), At(Date(captured))) });

        Assert.Equal(isKnown, Cut(corpus).Sources.Contains("s"));
    }

    [Fact]
    public void What_the_editors_had_read_was_out() =>
        Assert.True(Cut(new CorpusBuilder().Source("s", change: source => source with { Accessed = At(Date("2024-01-01")) })).Sources.Contains("s"));

    [Fact]
    public void What_a_known_source_passes_on_was_out_before()
    {
        var corpus = new CorpusBuilder().Source("first").Source("second", relays: ["first"]).Source("third", relays: ["second"], published: "2024-04-08");

        Assert.Equal(["first", "second", "third"], Cut(corpus).Sources.Select(source => source.Id));
    }

    [Fact]
    public void A_rating_of_which_nobody_wrote_since_when_is_that_of_the_kind_again()
    {
        var built = new CorpusBuilder().Publisher("paper", reliability: Reliability.E).Source("s", "paper", published: "2024-01-01").Build();
        var corpus = built with { Publishers = new RecordSet<Publisher>(built.Publishers.Select(publisher => publisher with { ReliabilityWhy = At("sanctioned later") })) };

        var publisher = Assert.Single(AsKnown.On(corpus, Day, FigureCatalogue.ContentBlocks).Publishers);

        Assert.Equal((Reliability.C, null), (publisher.Reliability, publisher.ReliabilityWhy));
    }

    [Fact]
    public void A_fact_stays_while_one_of_its_citations_does()
    {
        var corpus = new CorpusBuilder().Source("early", published: "2024-01-01").Source("late", published: "2025-01-01")
            .Fact("both", ["late", "early"]).Fact("late-only", ["late"]);

        var fact = Assert.Single(Cut(corpus).Facts);

        Assert.Equal(("both", "early"), (fact.Id, Assert.Single(fact.Citations).Source.Value));
    }

    [Theory]
    [InlineData(Basis.Documented, "2024-04-06/2024-04-12", false)]
    [InlineData(Basis.Documented, "2024-04-09", false)]
    [InlineData(Basis.Measured, "2024-05", false)]
    [InlineData(Basis.Measured, "2024-04", true)]
    [InlineData(Basis.Documented, "2024", true)]
    [InlineData(Basis.Documented, "2022/..", true)]
    [InlineData(Basis.Documented, null, true)]
    [InlineData(Basis.Stated, "2030", true)]
    [InlineData(Basis.Forecast, "2030", true)]
    public void What_is_on_record_or_counted_has_come(Basis basis, string? when, bool isKnown) =>
        Assert.Equal(isKnown, Cut(new CorpusBuilder().Source("s", published: "2024-04-08").Fact("f", ["s"], basis, when)).Facts.Contains("f"));

    [Fact]
    public void A_fact_is_not_in_error_before_it_was_corrected()
    {
        var corpus = new CorpusBuilder().Source("early", published: "2024-01-01").Source("late", published: "2025-01-01")
            .Fact("wrong", ["early"]).Fact("right", ["late"], change: fact => fact with { Corrects = AtEach("wrong") });

        Assert.Equal(State.InError, corpus.Finding("wrong").State);
        Assert.Equal(State.SingleOrigin, Analyzer.Analyze(Cut(corpus)).Facts["wrong"].State);
    }

    [Fact]
    public void Origins_that_came_later_do_not_count()
    {
        var corpus = new CorpusBuilder().Source("early", published: "2024-01-01").Source("late", published: "2025-01-01").Fact("f", ["early", "late"]);

        Assert.Equal(2, corpus.Finding("f").IndependentOrigins.Length);
        Assert.Equal("early", Assert.Single(Analyzer.Analyze(Cut(corpus)).Facts["f"].Origins));
    }

    [Fact]
    public void Relations_lead_to_facts_that_stay()
    {
        var corpus = new CorpusBuilder().Source("early", published: "2024-01-01").Source("late", published: "2025-01-01").Fact("a", ["early"]).Fact("b", ["late"])
            .Fact("c", ["early"], change: fact => fact with { Denies = AtEach("a", "b"), Supports = AtEach("b") });

        var fact = Cut(corpus).Facts["c"];

        Assert.Equal(["a"], fact.Denies.Select(id => id.Value));
        Assert.Empty(fact.Supports);
    }

    [Fact]
    public void What_became_of_a_forecast_is_not_known_yet()
    {
        var corpus = new CorpusBuilder().Source("early", published: "2024-01-01").Fact("f", ["early"], Basis.Forecast, change: fact => fact with { Outcome = At(Outcome.Held) });

        Assert.Null(Cut(corpus).Facts["f"].Outcome);
    }

    [Fact]
    public void Points_of_a_series_stay_with_their_sources_and_lose_remarks_without_a_date()
    {
        var corpus = new CorpusBuilder().Source("early", published: "2024-01-01").Source("late", published: "2025-01-01")
            .Series("s", ("2023", "early"), ("2024", "late")).Series("later", ("2024", "late"));

        var series = Assert.Single(Cut(corpus).Series);

        Assert.Equal(["2023"], series.Points.Select(point => point.Period.Value.ToString()));
    }

    [Fact]
    public void A_number_loses_a_series_that_is_gone()
    {
        var corpus = new CorpusBuilder().Source("early", published: "2024-01-01").Source("late", published: "2025-01-01").Series("s", ("2024", "late"))
            .Fact("f", ["early"], change: fact => fact with { Quantity = new Quantity { Span = default, Series = At("s"), Value = At(new Number(1, 0)), Unit = At("t") } });

        Assert.Null(Cut(corpus).Facts["f"].Quantity?.Series);
    }

    [Fact]
    public void Records_that_nothing_names_any_more_go()
    {
        var corpus = new CorpusBuilder().Entity("a").Entity("b").Source("early", "paper", published: "2024-01-01").Source("late", "wire", published: "2025-01-01")
            .Fact("f", ["early"], entities: ["a"], topic: "one").Fact("g", ["late"], entities: ["b"], topic: "two");

        var cut = Cut(corpus);

        Assert.Equal("a paper one", string.Join(' ', [.. cut.Entities.Ids, .. cut.Publishers.Ids, .. cut.Topics.Ids]));
    }

    [Fact]
    public void The_dossier_covers_no_more_than_the_day()
    {
        var cut = Cut(new CorpusBuilder());

        Assert.Equal("2024-04-08", cut.Settings.AsOf.Value.ToString());
        Assert.Equal(Day, cut.KnownOn);
        Assert.Contains("could be known on 8 April 2024", cut.Settings.Summary.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void After_all_sources_every_fact_is_there()
    {
        var corpus = new CorpusBuilder().Source("late", published: "2025-01-01").Fact("f", ["late"]).Build();

        var cut = AsKnown.On(corpus, new DateOnly(2030, 1, 1), FigureCatalogue.ContentBlocks);

        Assert.Equal(corpus.Facts.Select(fact => fact.Id), cut.Facts.Select(fact => fact.Id));
        Assert.Equal(corpus.Settings.AsOf, cut.Settings.AsOf);
    }

    private static Corpus Cut(CorpusBuilder corpus) => AsKnown.On(corpus.Build(), Day, FigureCatalogue.ContentBlocks);
}
