namespace Dossier.Charts;

/// <summary>What a colour means; the editions choose it, for light, dark and paper.</summary>
public enum Ink
{
    /// <summary>Nothing is drawn.</summary>
    None,

    /// <summary>The colour of the text.</summary>
    Ink,

    /// <summary>The quieter colour of text.</summary>
    Ink2,

    /// <summary>Hairlines that only help the eye.</summary>
    Rule,

    /// <summary>Lines that carry meaning.</summary>
    Edge,

    /// <summary>What was measured, and what can be followed.</summary>
    Accent,

    /// <summary>Someone disputes it.</summary>
    Dispute,

    /// <summary>It is wrong.</summary>
    Error,

    /// <summary>The ground.</summary>
    Paper,
}
