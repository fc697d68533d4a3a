using Dossier.Checking.Facts;
using Dossier.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using ModelFact = Dossier.Model.Fact;

namespace Dossier.Tests.Checking;

public sealed class LikeStatementsTests
{
    private static readonly string[] Vocabulary = ["trade", "grew", "in", "the", "north", "and", "south", "2023", "24.5", "ships"];

    private static readonly Gen<ModelFact[]> Facts =
        from statements in Gen.ListOf(Gen.ListOf(Gen.Elements(Vocabulary)))
        select Corpus([.. statements.Take(16).Select(words => string.Join(' ', words))]);

    private static ModelFact[] Corpus(params string[] statements)
    {
        var corpus = new CorpusBuilder();
        for (var at = 0; at < statements.Length; at++)
        {
            var statement = statements[at];
            corpus.Fact($"f{at:D3}", change: fact => fact with { Statement = CorpusBuilder.At(statement) });
        }

        return [.. corpus.Build().Facts];
    }

    private static IEnumerable<string> Found(params string[] statements) =>
        new LikeStatements([.. Corpus(statements)], 0.75).Pairs().Select(pair => $"{pair.Fact.Id} {pair.Other.Id}");

    [Fact]
    public void No_statement_that_is_like_an_earlier_one_is_missed() =>
        Prop.ForAll(
            Facts.ToArbitrary(),
            facts => new LikeStatements([.. facts], 0.75).Pairs().Select(pair => pair.Fact.Id).SequenceEqual(Slowly(facts)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Statements_that_differ_in_a_figure_are_not_alike() =>
        Assert.Empty(
            Found("Trade of Norland with Suria reached 24.5 billion in 2023", "Trade of Norland with Suria reached 24.5 billion in 2024"));

    [Fact]
    public void Another_order_of_the_words_is_alike() =>
        Assert.Items(["f001 f000"], Found("In 2023 trade of Norland with Suria grew", "trade of Norland with Suria grew in 2023"));

    [Fact]
    public void The_most_alike_is_named() =>
        Assert.Items(["f001 f000", "f002 f001"], Found("a b c d e f g h", "a b c d e f g h i", "a b c d e f g h i j"));

    [Theory]
    [InlineData("USD 1,234.5 bn.", "usd 1,234.5 bn")]
    [InlineData("中俄贸易", "中 俄 贸 易")]
    [InlineData("China’s trade", "china s trade")]
    [InlineData("", "")]
    public void Statements_are_parted_into_words(string statement, string words) =>
        Assert.Items(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), Words.Split(statement));

    /// <summary>The ids of those that are like an earlier one, each compared with each.</summary>
    private static IEnumerable<string> Slowly(ModelFact[] facts)
    {
        var words = facts.Select(fact => Words.Split(fact.Statement.Value)).ToList();
        return facts.Where((_, at) => Enumerable.Range(0, at).Any(other => Alike(words[at], words[other]))).Select(fact => fact.Id);
    }

    private static bool Alike(HashSet<string> one, HashSet<string> other) =>
        one.Count > 0 && other.Count > 0 && (double)one.Intersect(other).Count() / one.Union(other).Count() >= 0.75
            && Figures(one).SetEquals(Figures(other));

    private static HashSet<string> Figures(HashSet<string> words) => [.. words.Where(word => word.Any(char.IsDigit))];
}
