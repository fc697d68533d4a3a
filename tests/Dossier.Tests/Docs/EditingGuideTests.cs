using Dossier.Tests.Support;

namespace Dossier.Tests.Docs;

/// <summary>The editors' guide is true: what it shows is what the program prints, and every mistake in it is mended by its own help.</summary>
public sealed class EditingGuideTests
{
    [SkippableFact]
    public async Task Whoever_follows_the_guide_sees_what_it_shows()
    {
        var guide = Path.Combine(ProjectFolders.Repository, "docs", "editing.md");
        using var run = new GuideRun();

        var followed = await run.FollowAsync(await File.ReadAllTextAsync(guide));

        Assert.Equal(Directory.EnumerateDirectories(Path.Combine(ProjectFolders.Fixtures, "Mistakes")).Count(), run.Mistakes);
        Snapshot.VerifyFile(guide, followed);
    }
}
