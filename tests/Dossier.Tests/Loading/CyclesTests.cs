using Dossier.Loading.Binding;

namespace Dossier.Tests.Loading;

public sealed class CyclesTests
{
    [Theory]
    [InlineData("a>b b>c a>c", "")]
    [InlineData("a>a", "a")]
    [InlineData("b>a a>b", "ab")]
    [InlineData("c>a a>b b>c", "abc")]
    [InlineData("a>b b>a b>c c>b", "ab bc")]
    [InlineData("x>a a>b b>a", "ab")]
    [InlineData("a>b b>c c>a d>e e>d", "abc de")]
    [InlineData("a>b b>d a>c c>d d>a", "abd")]
    public void For_every_edge_that_closes_a_loop_there_is_one(string edges, string loops) =>
        Assert.Equal(loops, string.Join(' ', Find(edges).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_long_chain_needs_no_stack()
    {
        var nodes = Enumerable.Range(0, 200_000).Select(number => $"{number:D6}").ToList();

        Assert.Equal(200_000, Assert.Single(Cycles.Find(nodes, node => [$"{(int.Parse(node, null) + 1) % 200_000:D6}"])).Length);
    }

    private static IEnumerable<string> Find(string edges)
    {
        var pairs = edges.Split(' ').Select(edge => edge.Split('>')).ToLookup(edge => edge[0], edge => edge[1]);
        var nodes = edges.Split(' ', '>').Distinct().Order(StringComparer.Ordinal);
        return Cycles.Find(nodes, node => [.. pairs[node].Order(StringComparer.Ordinal)]).Select(loop => string.Concat(loop));
    }
}
