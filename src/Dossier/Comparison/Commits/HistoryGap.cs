namespace Dossier.Comparison.Commits;

/// <summary>Why a history is not known.</summary>
public enum HistoryGap
{
    /// <summary>Nobody asked for it.</summary>
    NotRead,

    /// <summary>There is no git on the machine.</summary>
    NoGit,

    /// <summary>The content lies in no repository, or in one that git does not trust.</summary>
    NoRepository,

    /// <summary>Nothing was committed yet.</summary>
    NoCommit,

    /// <summary>The repository was cloned without its whole history.</summary>
    Shallow,

    /// <summary>The repository was cloned without all of its files' versions.</summary>
    Incomplete,

    /// <summary>It is larger than what may be read.</summary>
    TooLarge,

    /// <summary>What is published is what could be known on an earlier day.</summary>
    EarlierDay,

    /// <summary>Git refused.</summary>
    Refused,
}

/// <summary>Says why a history is not known.</summary>
internal static class HistoryGaps
{
    /// <summary>The reason in a sentence for readers and for whoever runs the program.</summary>
    public static string Say(HistoryGap gap) => gap switch
    {
        HistoryGap.NoGit => "The history of the facts is left out: there is no git on the machine that made this edition.",
        HistoryGap.NoRepository => "The history of the facts is left out: this edition was made outside of a git repository.",
        HistoryGap.NoCommit => "There is no history of the facts yet: nothing has been committed.",
        HistoryGap.Shallow => "The history of the facts is left out: this edition was made from a shallow clone, which lacks the earlier commits.",
        HistoryGap.Incomplete => "The history of the facts is left out: this edition was made from a clone that lacks some of the earlier versions.",
        HistoryGap.TooLarge => "The history of the facts is left out: it is larger than what this program reads.",
        HistoryGap.EarlierDay => "The history of the facts is left out: this edition shows what could be known on an earlier day.",
        HistoryGap.Refused => "The history of the facts is left out: git refused to tell it.",
        _ => "The history of the facts was not read for this edition.",
    };
}
