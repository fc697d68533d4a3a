using System.Xml.Linq;
using Dossier.Charts;
using Dossier.Charts.Svg;

namespace Dossier.Tests.Charts;

public sealed class SvgWriterTests
{
    [Fact]
    public void What_points_say_stands_in_one_attribute()
    {
        var scene = new Scene(10, 10, "t", "d", []) { Points = [new(1, 2.5, "2023: \"5\" | a"), new(3, 4, "2024: 6")] };

        Assert.Equal("1 2.5 2023: \"5\" / a|3 4 2024: 6", Samples.Svg(scene).Attribute("data-points")?.Value);
    }

    [Fact]
    public void A_picture_names_its_title_and_description()
    {
        var svg = SvgWriter.Write(new Scene(10, 20.5, "A < B", "\"A\" & B", []), "f1");

        Assert.Equal("<svg class=\"fig\" viewBox=\"0 0 10 20.5\" role=\"img\" aria-labelledby=\"f1-t f1-d\"><title id=\"f1-t\">A &lt; "
            + "B</title><desc id=\"f1-d\">&quot;A&quot; &amp; B</desc></svg>", svg);
    }

    [Fact]
    public void A_decoration_is_hidden_and_keeps_its_size() =>
        Assert.Equal("<svg class=\"fan fig\" viewBox=\"0 0 10 20\" width=\"10\" height=\"20\" aria-hidden=\"true\"></svg>",
            SvgWriter.WriteDecorative(new Scene(10, 20, "t", "d", []), "fan fig"));

    [Theory]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(-0.001, "0")]
    [InlineData(1234.5678, "1234.57")]
    [InlineData(double.NaN, "0")]
    [InlineData(double.PositiveInfinity, "0")]
    public void Numbers_are_short_and_always_numbers(double x, string written) =>
        Assert.Contains($"cx=\"{written}\"", Write(CircleShape.Dot(x, 1, 1)), StringComparison.Ordinal);

    [Fact]
    public void Shapes_have_classes_and_never_a_style()
    {
        Assert.Equal("<path class=\"grid\" fill=\"none\" d=\"M0 5H10\"/>", Write(new LineShape(0, 5, 10, 5, new Pen(Ink.Rule))));
        Assert.Equal("<rect class=\"bar\" x=\"1\" y=\"2\" width=\"3\" height=\"4\"/>", Write(new RectShape(1, 2, 3, 4, Ink.Accent)));
        Assert.Equal("<rect class=\"bar derived\" x=\"1\" y=\"2\" width=\"3\" height=\"4\"/>",
            Write(new RectShape(1, 2, 3, 4, Ink.Accent, true)));
        Assert.Equal("<circle cx=\"1\" cy=\"2\" r=\"3\"/>", Write(CircleShape.Dot(1, 2, 3)));
        Assert.Equal("<circle class=\"f-paper\" stroke=\"currentColor\" stroke-width=\"1.5\" cx=\"1\" cy=\"2\" r=\"3\"/>",
            Write(CircleShape.Ring(1, 2, 3)));
        Assert.Equal("<path class=\"edge\" d=\"M1 2C3 4 5 6 7 8\"/>",
            Write(PathShape.Open(new Pen(Ink.Edge), PathStep.Move(1, 2), PathStep.Curve(3, 4, 5, 6, 7, 8))));
        Assert.Equal("<text class=\"strong end\" x=\"1\" y=\"2\">a</text>",
            Write(new TextShape(1, 2, "a", TextAnchor.End, TextRole.Strong)));
    }

    [Fact]
    public void What_a_group_has_in_common_is_written_once() =>
        Assert.Equal("<g class=\"edge\"><path d=\"M0 0V1\"/><path d=\"M1 0V1\"/></g>",
            Write(new GroupShape([new LineShape(0, 0, 0, 1, new Pen(Ink.Edge)), new LineShape(1, 0, 1, 1, new Pen(Ink.Edge))])));

    [Fact]
    public void Chinese_in_a_text_is_marked() =>
        Assert.Equal("<text x=\"0\" y=\"0\">Mao <tspan lang=\"zh\">毛宁</tspan></text>", Write(new TextShape(0, 0, "Mao 毛宁")));

    [Fact]
    public void Characters_that_xml_cannot_hold_are_replaced()
    {
        var text =
            XElement.Parse(SvgWriter.Write(new Scene(1, 1, "a\u0001\uFFFF", "b\uD800", [new TextShape(0, 0, "<script>\u0000")]), "x"));

        Assert.Equal("a\uFFFD\uFFFDb\uFFFD<script>\uFFFD", text.Value);
    }

    private static string Write(Shape shape)
    {
        var svg = SvgWriter.WriteDecorative(new Scene(1, 1, "", "", [shape]), "");
        return svg[(svg.IndexOf("\"true\">", StringComparison.Ordinal) + 7)..^6];
    }
}
