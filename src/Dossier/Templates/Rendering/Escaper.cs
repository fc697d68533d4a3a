namespace Dossier.Templates.Rendering;

/// <summary>Writes a value so that it means itself in the place where it stands, and nothing else.</summary>
internal abstract class Escaper
{
    /// <summary>Writes a value.</summary>
    public abstract void Write(Output output, ReadOnlySpan<char> value);
}

/// <summary>Writes values as they are.</summary>
internal sealed class PlainEscaper : Escaper
{
    /// <summary>The only one.</summary>
    public static PlainEscaper Instance { get; } = new();

    /// <inheritdoc/>
    public override void Write(Output output, ReadOnlySpan<char> value) => output.Append(value);
}
