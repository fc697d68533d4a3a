using Dossier.Charts;
using Dossier.Tests.Support;

namespace Dossier.Tests.Charts;

public sealed class ConfidenceLadderTests
{
    [Fact]
    public void It_looks_as_it_was_designed() =>
        Snapshot.Verify(Samples.Svg(ConfidenceLadder.Draw(new(2, "reported", [new("denied", -1)]), ChartWords.English)).ToString(), "svg");

    [Theory]
    [InlineData(2, "Starts at low, ends at very low", -1)]
    [InlineData(3, "Starts at moderate, ends at high", 1, 1)]
    [InlineData(3, "Starts at moderate, ends at high", 1, 1, -1)]
    [InlineData(2, "Starts at low, ends at very low", -1, -1, -1)]
    [InlineData(3, "Starts and ends at moderate")]
    public void It_walks_from_the_basis_to_the_result(int start, string title, params int[] changes)
    {
        var scene = Draw(start, changes);

        Picture.IsSound(scene);
        Assert.Equal(title, scene.Title);
    }

    [Fact]
    public void Where_a_step_has_no_room_for_its_reason_its_sign_is_left()
    {
        var texts = Samples.Texts(Draw(2, 1, -1, -1, -1)).ToList();

        Assert.Equal(3, texts.Count(text => text == "−1"));
        Assert.Contains("+1", texts);
    }

    private static Scene Draw(int start, params int[] changes) =>
        ConfidenceLadder.Draw(new ConfidenceLadderModel(start, "reported",
            [.. changes.Select(change => new LadderStep("a longer reason", change))]), ChartWords.English);
}
