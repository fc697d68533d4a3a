using System.Globalization;
using System.Text;
using Dossier.Typesetting.Pdf;

namespace Dossier.Typesetting.Tests.Pdf;

public sealed class PdfBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(12, "12")]
    [InlineData(1.5, "1.5")]
    [InlineData(-0.05, "-0.05")]
    [InlineData(3.14159, "3.14")]
    [InlineData(595.28, "595.28")]
    [InlineData(double.NaN, "0")]
    [InlineData(double.PositiveInfinity, "1000000000")]
    public void Numbers_have_at_most_two_decimals(double value, string written) => Assert.Equal(written, Text(new PdfBuffer().Number(value)));

    [Fact]
    public void Numbers_do_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
        Assert.Equal("-1.5", Text(new PdfBuffer().Number(-1.5)));
        CultureInfo.CurrentCulture = before;
    }

    [Theory]
    [InlineData("plain", "(plain)")]
    [InlineData("a(b)\\", "(a\\(b\\)\\\\)")]
    [InlineData("é", "<FEFF00E9>")]
    [InlineData("😀", "<FEFFD83DDE00>")]
    [InlineData("", "()")]
    public void Texts_are_ASCII_or_UTF_16(string text, string written) => Assert.Equal(written, Text(new PdfBuffer().Text(text)));

    [Theory]
    [InlineData("Font+Name-1.0", "/Font+Name-1.0")]
    [InlineData("application/json", "/application#2Fjson")]
    [InlineData("a b", "/a#20b")]
    public void Names_are_escaped(string name, string written) => Assert.Equal(written, Text(new PdfBuffer().Name(name)));

    private static string Text(PdfBuffer buffer) => Encoding.ASCII.GetString(buffer.Written);
}
