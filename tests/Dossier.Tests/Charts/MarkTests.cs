using System.Xml.Linq;
using Dossier.Charts;
using Dossier.Charts.Svg;
using Dossier.Tests.Support;

namespace Dossier.Tests.Charts;

public sealed class MarkTests
{
    [Fact]
    public void The_sprite_holds_each_mark_once_and_the_hatching()
    {
        var page = string.Concat(MarkScenes.All.Select(mark => MarkSprite.Use(mark, "mark"))) + "<rect class=\"bar derived\"/>";

        Snapshot.Verify(MarkSprite.For(page).Replace("><", ">\n<", StringComparison.Ordinal), "svg");
    }

    [Fact]
    public void A_page_carries_only_the_marks_that_it_uses()
    {
        var sprite = MarkSprite.For(MarkSprite.Use(Mark.Disputed, "mark"));

        Assert.Contains("m-disputed", sprite, StringComparison.Ordinal);
        Assert.DoesNotContain("m-single", sprite, StringComparison.Ordinal);
        Assert.DoesNotContain("hatch", sprite, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_mark_has_a_symbol_of_its_own() =>
        Assert.Equal(MarkScenes.All.Length, MarkScenes.All.Select(MarkScenes.Symbol).Distinct().Count());

    [Fact]
    public void No_two_marks_look_alike()
    {
        var shapes = MarkScenes.All.Select(mark => SvgWriter.WriteDecorative(MarkScenes.Draw(mark, ""), "")).ToList();

        Assert.Equal(shapes.Count, shapes.Distinct().Count());
    }

    [Theory]
    [InlineData(Mark.NoConfidence, 0)]
    [InlineData(Mark.VeryLowConfidence, 1)]
    [InlineData(Mark.HighConfidence, 4)]
    public void A_gauge_fills_its_bars_from_the_left(Mark mark, int filled)
    {
        var bars = MarkScenes.Draw(mark, "").Shapes;

        Assert.Equal(4, bars.Length);
        Assert.Equal(filled, bars.Count(bar => bar is RectShape { Height: 13 }));
    }

    [Fact]
    public void Only_trouble_is_coloured() =>
        Assert.Equal([Mark.Disputed, Mark.InError, Mark.Superseded], MarkScenes.All.Where(mark => MarkScenes.InkOf(mark) != Ink.Ink));

    [Fact]
    public void A_mark_in_use_is_hidden_as_its_word_stands_beside_it() =>
        Assert.Equal("true", XElement.Parse(MarkSprite.Use(Mark.Disputed, "mark is-disputed")).Attribute("aria-hidden")?.Value);
}
