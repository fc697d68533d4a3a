using Dossier.Comparison.Commits;
using Dossier.Model;

namespace Dossier.Pages.Views;

/// <summary>A commit, as readers are told of it.</summary>
internal sealed class CommitView(ViewSet views, Commit commit)
{
    private const int ShortLength = 7;

    /// <summary>The day on which it was committed, in UTC.</summary>
    public DateView Date { get; } = new(DayOf(commit.Committed), views.Words);

    /// <summary>Its id in full.</summary>
    public string Id => commit.Id;

    /// <summary>
    /// The first digits of its id. Always as many: git itself shows more the more objects a clone happens to have.
    /// </summary>
    public string ShortId => commit.Id[..Math.Min(ShortLength, commit.Id.Length)];

    /// <summary>Its page at the repository's host, or empty. <c>/commit/ID</c> is where GitHub, Gitea and Forgejo have it; GitLab leads on from there.</summary>
    public string Url => views.Dossier.RepositoryUrl.Length == 0 ? "" : $"{views.Dossier.RepositoryUrl}/commit/{commit.Id}";

    /// <summary>What it does, in one line.</summary>
    public string Subject => commit.Subject.Length == 0 ? views.Words.Say("no-reason") : commit.Subject;

    /// <summary>The first paragraph of why, or empty.</summary>
    public string Reason => commit.Reason;

    /// <summary>When it was committed, in UTC.</summary>
    internal DateTimeOffset Committed => commit.Committed;

    private static EdtfDate DayOf(DateTimeOffset time)
    {
        var day = new CalendarDate(time.UtcDateTime.Year, time.UtcDateTime.Month, time.UtcDateTime.Day, IsApproximate: false);
        return new EdtfDate(day, day, IsInterval: false);
    }
}
