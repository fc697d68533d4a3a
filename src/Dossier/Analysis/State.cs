namespace Dossier.Analysis;

/// <summary>What a reader is told of a fact first; the first that fits, in this order.</summary>
public enum State
{
    /// <summary>A fact that is not itself in error corrects it.</summary>
    InError,

    /// <summary>A fact that is not itself in error supersedes it.</summary>
    Superseded,

    /// <summary>A live fact denies it, or contradicts it in either direction.</summary>
    Disputed,

    /// <summary>About the future when it was made.</summary>
    Forecast,

    /// <summary>What a party said.</summary>
    Statement,

    /// <summary>Two or more independent origins.</summary>
    Corroborated,

    /// <summary>One independent origin, however many pages pass it on.</summary>
    SingleOrigin,
}

/// <summary>How sure one may be of a fact, derived from its sources. The numbers are the rungs that the rules step on.</summary>
public enum ConfidenceLevel
{
    /// <summary>Rung 1.</summary>
    VeryLow = 1,

    /// <summary>Rung 2.</summary>
    Low = 2,

    /// <summary>Rung 3.</summary>
    Moderate = 3,

    /// <summary>Rung 4.</summary>
    High = 4,
}
