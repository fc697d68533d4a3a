namespace Dossier.Charts;

/// <summary>The signs for a fact's state (told apart by shape) and its confidence (told apart by count).</summary>
public enum Mark
{
    /// <summary>Two dots, two lines meeting on a foot: two origins bear one claim.</summary>
    Corroborated,

    /// <summary>One dot, one line, a foot: one origin bears it.</summary>
    SingleOrigin,

    /// <summary>A solid speech block: that it was said.</summary>
    Statement,

    /// <summary>A disc split and slipped: two halves that do not fit.</summary>
    Disputed,

    /// <summary>A heavy cross: struck out.</summary>
    InError,

    /// <summary>A solid square over an open one: the newer covers the older.</summary>
    Superseded,

    /// <summary>A dashed ring: not there yet.</summary>
    Forecast,

    /// <summary>The ring with a full disc: it came.</summary>
    ForecastHeld,

    /// <summary>The ring with half a disc: a part of it came.</summary>
    ForecastPartly,

    /// <summary>The ring with a cross: it did not come.</summary>
    ForecastFailed,

    /// <summary>Four dashes: no confidence is given.</summary>
    NoConfidence,

    /// <summary>One bar of four.</summary>
    VeryLowConfidence,

    /// <summary>Two bars of four.</summary>
    LowConfidence,

    /// <summary>Three bars of four.</summary>
    ModerateConfidence,

    /// <summary>Four bars.</summary>
    HighConfidence,
}
