namespace Dossier.Build.Links;

/// <summary>How addresses are checked.</summary>
internal sealed record LinkOptions
{
    /// <summary>The day on which it is done.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>For how many days an answer holds; 0: every address is asked.</summary>
    public int Days { get; init; } = 30;

    /// <summary>Whether addresses of private networks are asked too.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>How many sites are asked at once; of one site, one page at a time.</summary>
    public int Sites { get; init; } = 6;

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a site is left alone between two questions.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long is waited at the most where a site asks to be left alone.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Lets time pass; tests let none.</summary>
    public Func<TimeSpan, CancellationToken, Task> Wait { get; init; } = Task.Delay;
}
