using System.Text.Json;
using Dossier.Editions.Bibliography;

namespace Dossier.Tests.Editions.Bibliography;

public sealed class CslJsonTests
{
    [Fact]
    public void An_entry_tells_all_that_is_known()
    {
        const string Expected = """
            [{
              "id": "ledger-2024-03-05-tankers",
              "type": "webpage",
              "title": "Tankers change names",
              "author": [{"literal": "Ida Grain"}],
              "container-title": "The Ledger",
              "issued": {"date-parts": [[2024, 3, 5]]},
              "URL": "https://ledger.example/2024?a=1&b=%20_#x",
              "accessed": {"date-parts": [[2025, 6, 1]]},
              "language": "en",
              "archive": "archive.example",
              "archive_location": "https://archive.example/2024/ledger",
              "note": "Archived copy taken 2024-03-06: https://archive.example/2024/ledger"
            }]
            """;
        using var expected = JsonDocument.Parse(Expected);
        using var actual = JsonDocument.Parse(CslJson.Of(Entries.Full));

        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), CslJson.Of(Entries.Full));
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        using var json = JsonDocument.Parse(CslJson.Of(Entries.Bare));

        Assert.Equal(["id", "type", "title", "publisher", "language"], json.RootElement[0].EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("2024", """{"date-parts":[[2024]]}""")]
    [InlineData("2024-04", """{"date-parts":[[2024,4]]}""")]
    [InlineData("2024~", """{"date-parts":[[2024]],"circa":true}""")]
    [InlineData("2023-01/2024-11-30", """{"date-parts":[[2023,1],[2024,11,30]]}""")]
    [InlineData("../2023", """{"literal":"until 2023"}""")]
    [InlineData("2022/..", """{"literal":"since 2022"}""")]
    public void Dates_are_as_partial_as_they_were_written(string date, string issued)
    {
        using var json = JsonDocument.Parse(CslJson.Of(Entries.Full with { Published = Entries.Date(date) }));

        Assert.Equal(issued, JsonSerializer.Serialize(json.RootElement[0].GetProperty("issued")));
    }
}
