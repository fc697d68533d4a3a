using System.Text;
using System.Text.RegularExpressions;
using Dossier.Editions.Bibliography;

namespace Dossier.Tests.Editions.Bibliography;

public sealed class RisTests
{
    [Fact]
    public void An_entry_tells_all_that_is_known() => Assert.Equal(
        [
            ("TY", "ELEC"),
            ("ID", "ledger-2024-03-05-tankers"),
            ("TI", "Tankers change names"),
            ("AU", "Ida Grain"),
            ("PB", "The Ledger"),
            ("PY", "2024"),
            ("DA", "2024/03/05/"),
            ("LA", "en"),
            ("UR", "https://ledger.example/2024?a=1&b=%20_#x"),
            ("Y2", "2025/06/01/"),
            ("AV", "https://archive.example/2024/ledger"),
            ("N1", "Archived copy taken 2024-03-06"),
            ("ER", ""),
        ],
        Fields(Ris.Of(Entries.Full)));

    [Fact]
    public void What_is_not_known_is_left_out() => Assert.Equal(
        [("TY", "GEN"), ("ID", "bare"), ("TI", "A title"), ("PB", "A publisher"), ("LA", "ru"), ("ER", "")],
        Fields(Ris.Of(Entries.Bare)));

    [Theory]
    [InlineData("2024", "2024", "2024///")]
    [InlineData("2024-04", "2024", "2024/04//")]
    [InlineData("2024~", "2024", "2024///circa")]
    [InlineData("2024-04-08~", "2024", "2024/04/08/circa")]
    [InlineData("2023-01/2024-11", "2023", "2023/01//2023-01 to 2024-11")]
    [InlineData("../2023", "2023", "2023///.. to 2023")]
    [InlineData("2022/..", "2022", "2022///2022 to ..")]
    public void Dates_are_as_partial_as_they_were_written(string date, string year, string full)
    {
        var fields = Fields(Ris.Of(Entries.Full with { Published = Entries.Date(date) }));

        Assert.Contains(("PY", year), fields);
        Assert.Contains(("DA", full), fields);
    }

    [Theory]
    [InlineData("one\r\nER  - \r\nTY  - BOOK")]
    [InlineData("one\u0085TY  - BOOK")]
    [InlineData("one\u2028TY  - BOOK")]
    [InlineData("one\u000bTY  - BOOK\u000c")]
    public void No_title_can_begin_a_line(string title)
    {
        using var stream = new MemoryStream();

        BibliographyFiles.WriteRis(Entries.Titled(title), stream);

        Assert.Single(Fields(Encoding.UTF8.GetString(stream.ToArray())), field => field.Tag == "TY");
    }

    private static List<(string Tag, string Value)> Fields(string ris)
    {
        Assert.EndsWith("ER  - \r\n\r\n", ris, StringComparison.Ordinal);
        var lines = Regex.Split(ris, "\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]")[..^2];
        return [.. lines.Select(line => Regex.Match(line, "^([A-Z][A-Z0-9])  - (.*)$")).Select(line =>
        {
            Assert.True(line.Success);
            return (line.Groups[1].Value, line.Groups[2].Value);
        })];
    }
}
