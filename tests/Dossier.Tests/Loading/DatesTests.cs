using Dossier.Loading.Rules;

namespace Dossier.Tests.Loading;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2024/4/8", "2024-04-08")]
    [InlineData("2024-4-8", "2024-04-08")]
    [InlineData("2024.04.08", "2024-04-08")]
    [InlineData("2024-04-08T12:00:00Z", "2024-04-08")]
    [InlineData("8.4.2024", null)]
    [InlineData("04/08/2024", null)]
    [InlineData("2024-13-08", null)]
    [InlineData("2024/2/30", null)]
    public void A_day_is_repaired_where_it_is_beyond_doubt(string text, string? repaired) => Assert.Equal(repaired, Dates.Repair(text));
}
