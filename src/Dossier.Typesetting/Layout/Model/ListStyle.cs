namespace Dossier.Typesetting.Layout;

/// <summary>How lists are set; lengths in points.</summary>
public sealed record ListStyle
{
    /// <summary>Room for the markers.</summary>
    public double Indent { get; init; } = 16;

    /// <summary>Space between items.</summary>
    public double ItemSpacing { get; init; } = 3;

    /// <summary>Space above and below the list.</summary>
    public double Space { get; init; } = 7;
}
