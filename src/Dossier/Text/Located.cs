namespace Dossier.Text;

/// <summary>A value together with the place where an editor wrote it.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Located<T>(T Value, Span Span)
{
    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? "";
}
