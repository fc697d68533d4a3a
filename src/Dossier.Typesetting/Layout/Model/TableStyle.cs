namespace Dossier.Typesetting.Layout;

/// <summary>How tables are set; lengths in points.</summary>
public sealed record TableStyle
{
    /// <summary>As wide as the text even if its content needs less.</summary>
    public bool FullWidth { get; init; } = true;

    /// <summary>Hairlines between rows.</summary>
    public bool RowRules { get; init; } = true;

    /// <summary>White space above and below the text of a cell.</summary>
    public double CellPadding { get; init; } = 3.4;

    /// <summary>White space between columns.</summary>
    public double ColumnGap { get; init; } = 12;

    /// <summary>White space below the table.</summary>
    public double SpaceAfter { get; init; } = 14;

    /// <summary>How the text of its cells is set, or null for the style sheet's way.</summary>
    public ParagraphStyle? Cell { get; init; }

    /// <summary>How the text of its header cells is set, or null for the style sheet's way.</summary>
    public ParagraphStyle? HeaderCell { get; init; }
}
