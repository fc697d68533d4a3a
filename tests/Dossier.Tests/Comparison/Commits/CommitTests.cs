using Dossier.Comparison.Commits;

namespace Dossier.Tests.Comparison.Commits;

public sealed class CommitTests
{
    [Theory]
    [InlineData("Mend it", "Mend it", "")]
    [InlineData("Mend\nit\n", "Mend it", "")]
    [InlineData("\n\nMend it\r\n\r\nIt was\r\nwrong.\r\n\r\nMore.", "Mend it", "It was wrong.")]
    [InlineData("Mend it\n\nSigned-off-by: Ada <a@x>\nCo-authored-by: Bo", "Mend it", "")]
    [InlineData("Mend it\n\nReviewed-by: Ada\n\nIt was wrong.", "Mend it", "It was wrong.")]
    [InlineData("Merge pull request #7 from ada/x\n\nMend it", "Merge pull request #7 from ada/x", "Mend it")]
    [InlineData("", "", "")]
    public void A_message_is_its_first_paragraph_and_why(string message, string subject, string reason)
    {
        var commit = Commit.Of("0123", DateTimeOffset.UnixEpoch, message);

        Assert.Equal((subject, reason), (commit.Subject, commit.Reason));
    }

    [Fact]
    public void What_misleads_is_made_harmless() =>
        Assert.Equal("Mend \uFFFDit\u241B[31m", Commit.Of("0123", DateTimeOffset.UnixEpoch, "Mend \u202Eit\u001B[31m").Subject);

    [Fact]
    public void A_message_without_end_is_cut()
    {
        var commit = Commit.Of("0123", DateTimeOffset.UnixEpoch, new string('x', 1 << 20) + "\n\n" + new string('y', 1 << 20));

        Assert.InRange(commit.Subject.Length + commit.Reason.Length, 1, 1000);
    }
}
