using Dossier.Captures;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Captures;

public sealed class CaptureReviewTests
{
    private const string Ledger = "ledger-2024-03-05-tankers";

    private static readonly Corpus Base = Load(FixtureContent.Base());

    [Fact]
    public void What_was_found_is_recorded_and_reads_back_as_it_was_written()
    {
        var review = Review(Base, (Ledger, "“Three tankers were \\ given new names within a week.”"));

        var text = LockText.Of(review.Lock);

        Snapshot.Verify(text, "yaml");
        Assert.Equal(text, LockText.Of(Load(FixtureContent.With(("captures.lock.yaml", text))).Captures));
    }

    [Fact]
    public void Nothing_captured_is_recorded_as_nothing() =>
        Assert.Empty(Load(FixtureContent.With(("captures.lock.yaml", LockText.Of(Review(Base).Lock)))).Captures);

    [Fact]
    public void What_another_editor_captured_stays_recorded()
    {
        var corpus = Recorded(Review(Base, (Ledger, "three tankers took new names within a week")));

        var merged = Review(corpus, ("customs-2024-01-12-trade", "Trade grew.")).Lock;

        Assert.Equal(["customs-2024-01-12-trade", Ledger], merged.Select(capture => capture.Id));
        Assert.Equal(ExcerptVerdict.Match, Assert.Single(merged[Ledger].Excerpts).Verdict);
    }

    [Fact]
    public void What_is_quoted_no_more_is_recorded_no_more()
    {
        var corpus = Recorded(Review(Base, (Ledger, "three tankers took new names within a week")));
        var without = corpus with { Facts = new RecordSet<Dossier.Model.Fact>(corpus.Facts.Where(fact => fact.Id != "tankers-renamed-2024")) };

        Assert.Empty(Assert.Single(Review(without).Lock).Excerpts);
    }

    [Fact]
    public void What_belongs_to_no_source_is_recorded_no_more()
    {
        var corpus = Base with { Captures = new RecordSet<LockedCapture>([Recorded(Review(Base, (Ledger, "text"))).Captures[Ledger] with { Id = "gone" }]) };

        Assert.Empty(Review(corpus).Lock);
    }

    [Fact]
    public void A_checked_excerpt_is_known_by_its_words_whichever_fact_quotes_it()
    {
        var corpus = Recorded(Review(Base, (Ledger, "three tankers took new names within a week")));
        var citation = corpus.Facts["tankers-renamed-2024"].Citations[0];
        var printed = citation with { Excerpt = CorpusBuilder.At("“three tankers took new names within a week”") };

        Assert.Equal(ExcerptVerdict.Match, Locking.Find(corpus.Captures, printed)?.Verdict);
        Assert.Null(Locking.Find(corpus.Captures, printed with { Excerpt = CorpusBuilder.At("four tankers") }));
    }

    [Theory]
    [InlineData("three tankers took new names within a week", "1 excerpt in 1 copy: 1 word for word")]
    [InlineData("nothing", "1 excerpt in 1 copy: 1 not at all")]
    public void The_numbers_are_told(string text, string expected) => Assert.Equal(expected, Review(Base, (Ledger, text)).Summary);

    private static Corpus Recorded(CaptureReview review) => Load(FixtureContent.With(("captures.lock.yaml", LockText.Of(review.Lock))));

    private static CaptureReview Review(Corpus corpus, params (string Source, string Text)[] copies) => CaptureReview.Of(
        corpus, new MemoryContent(copies.Select(copy => KeyValuePair.Create(copy.Source + ".txt", (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(copy.Text)))), "");

    private static Corpus Load(IContentSource content)
    {
        var result = ContentLoader.Load(content, "content", 1);
        return result.Corpus ?? throw new InvalidOperationException(DiagnosticText.Of(result.Diagnostics));
    }
}
