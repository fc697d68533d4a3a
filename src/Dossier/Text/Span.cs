namespace Dossier.Text;

/// <summary>A stretch of one file's text, for diagnostics to underline.</summary>
/// <param name="Source">The file.</param>
/// <param name="Start">Offset of the first UTF-16 unit, from 0.</param>
/// <param name="End">Offset behind the last one; equal to <paramref name="Start"/> for a place between characters.</param>
public readonly record struct Span(SourceText Source, int Start, int End)
{
    /// <summary>Where the span begins, as line and column from 1.</summary>
    public LinePosition StartPosition => Source.PositionAt(Start);

    /// <summary>Where the span ends (exclusive), as line and column from 1.</summary>
    public LinePosition EndPosition => Source.PositionAt(End);

    /// <summary>The text under the span.</summary>
    public override string ToString() => Source.Text[Start..End];
}
