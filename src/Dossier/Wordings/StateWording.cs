using Dossier.Analysis;
using Dossier.Charts;
using Dossier.Model;

namespace Dossier.Wordings;

/// <summary>The words and signs for what is derived: one place, so that all editions say the same.</summary>
internal static class StateWording
{
    /// <summary>The state in words, for the head of a row.</summary>
    public static string Say(State state) => state switch
    {
        State.InError => "In error",
        State.Superseded => "Superseded",
        State.Disputed => "Disputed",
        State.Forecast => "Forecast",
        State.Statement => "Party’s statement",
        State.Corroborated => "Corroborated",
        _ => "Single origin",
    };

    /// <summary>What the state means, in a short line below it.</summary>
    public static string Explain(State state) => state switch
    {
        State.InError => "wrong, with the fact that has it right",
        State.Superseded => "replaced by a newer figure",
        State.Disputed => "a live fact denies or contradicts it",
        State.Forecast => "about the future when it was made",
        State.Statement => "that it was said, not that it is so",
        State.Corroborated => "two or more independent origins",
        _ => "one origin, however many pages",
    };

    /// <summary>The state's mark.</summary>
    public static Mark MarkOf(State state, Outcome? outcome) => state switch
    {
        State.InError => Mark.InError,
        State.Superseded => Mark.Superseded,
        State.Disputed => Mark.Disputed,
        State.Forecast => outcome switch
        {
            Outcome.Held => Mark.ForecastHeld,
            Outcome.Failed => Mark.ForecastFailed,
            Outcome.Partly => Mark.ForecastPartly,
            _ => Mark.Forecast,
        },
        State.Statement => Mark.Statement,
        State.Corroborated => Mark.Corroborated,
        _ => Mark.SingleOrigin,
    };

    /// <summary>The confidence's gauge.</summary>
    public static Mark MarkOf(ConfidenceLevel? level) => level switch
    {
        ConfidenceLevel.VeryLow => Mark.VeryLowConfidence,
        ConfidenceLevel.Low => Mark.LowConfidence,
        ConfidenceLevel.Moderate => Mark.ModerateConfidence,
        ConfidenceLevel.High => Mark.HighConfidence,
        _ => Mark.NoConfidence,
    };

    /// <summary>The class that colours trouble; empty where there is none.</summary>
    public static string Tone(State state) => state switch
    {
        State.InError => "is-error",
        State.Superseded => "is-superseded",
        State.Disputed => "is-disputed",
        _ => "",
    };

    /// <summary>The ink that colours trouble in drawings.</summary>
    public static Ink InkOf(State state) => state switch
    {
        State.InError => Ink.Error,
        State.Superseded => Ink.Edge,
        State.Disputed => Ink.Dispute,
        _ => Ink.Ink,
    };

    /// <summary>What became of a forecast, in words.</summary>
    public static string Say(Outcome? outcome) => outcome switch
    {
        Outcome.Held => "held",
        Outcome.Failed => "failed",
        Outcome.Partly => "held in part",
        _ => "pending",
    };

    /// <summary>The confidence in words, without the word confidence.</summary>
    public static string Say(ConfidenceLevel? level) => level switch
    {
        ConfidenceLevel.VeryLow => "Very low",
        ConfidenceLevel.Low => "Low",
        ConfidenceLevel.Moderate => "Moderate",
        ConfidenceLevel.High => "High",
        _ => "None",
    };

    /// <summary>The basis in words.</summary>
    public static string Say(Basis basis) => basis switch
    {
        Basis.Documented => "Documented",
        Basis.Measured => "Measured",
        Basis.Stated => "Stated",
        Basis.Reported => "Reported",
        Basis.Assessed => "Assessed",
        _ => "Forecast",
    };

    /// <summary>What the basis means.</summary>
    public static string Explain(Basis basis) => WordMeanings.Of(basis);
}
