using Dossier.Model;
using Dossier.Wordings;

namespace Dossier.Tests.Wordings;

public sealed class DateWordingTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-04", "April 2023")]
    [InlineData("2023-04-08", "8 April 2023")]
    [InlineData("2025~", "about 2025")]
    [InlineData("2024-04~", "about April 2024")]
    [InlineData("../2023", "until 2023")]
    [InlineData("2022-02/..", "since February 2022")]
    [InlineData("2022/2023", "2022–2023")]
    [InlineData("2023-01/2023-11", "January–November 2023")]
    [InlineData("2022-02/2023-03", "February 2022 – March 2023")]
    [InlineData("2024-04-06/2024-04-12", "6–12 April 2024")]
    [InlineData("2024-10-24/2024-11-01", "24 October – 1 November 2024")]
    [InlineData("2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024")]
    [InlineData("2026-05/2026-07-03", "May 2026 – 3 July 2026")]
    [InlineData("2023~/2024", "about 2023 – 2024")]
    public void Dates_are_said_as_people_say_them(string edtf, string words)
    {
        Assert.True(EdtfDate.TryParse(edtf, out var date, out _));

        Assert.Equal(words, DateWording.Say(date));
    }

    [Theory]
    [InlineData("2025~", "2025")]
    [InlineData("2024-04-06/2024-04-12", "2024-04-06")]
    [InlineData("../2023", "2023")]
    public void Machines_are_told_one_precise_date(string edtf, string machine)
    {
        Assert.True(EdtfDate.TryParse(edtf, out var date, out _));

        Assert.Equal(machine, DateWording.Machine(date));
    }
}
