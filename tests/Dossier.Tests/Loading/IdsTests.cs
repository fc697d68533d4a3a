using Dossier.Loading.Rules;

namespace Dossier.Tests.Loading;

public sealed class IdsTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("goods-trade-2023", true)]
    [InlineData("24-kg", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("Goods", false)]
    [InlineData("goods_trade", false)]
    [InlineData("é", false)]
    [InlineData("a\n", false)]
    [InlineData("a/b", false)]
    [InlineData("..", false)]
    public void Ids_are_kebab_case(string id, bool valid) => Assert.Equal(valid, Ids.IsValid(id));

    [Fact]
    public void Ids_are_at_most_a_hundred_characters()
    {
        Assert.True(Ids.IsValid(new string('a', 100)));
        Assert.False(Ids.IsValid(new string('a', 101)));
    }

    [Theory]
    [InlineData("Ada Berg", "ada-berg")]
    [InlineData("  The__Ledger!  ", "the-ledger")]
    [InlineData("习近平", "")]
    public void A_name_becomes_an_id(string name, string slug) => Assert.Equal(slug, Ids.Slug(name));
}
