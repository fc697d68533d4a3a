using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>A path of lines and curves.</summary>
/// <param name="Steps">How it goes; begins with a move.</param>
/// <param name="Fill">The colour inside.</param>
/// <param name="Pen">Its outline.</param>
public sealed record PathShape(ImmutableArray<PathStep> Steps, Ink Fill, Pen Pen) : Shape
{
    /// <summary>An open line through steps.</summary>
    public static PathShape Open(Pen pen, params ReadOnlySpan<PathStep> steps) => new([.. steps], Ink.None, pen);

    /// <summary>A filled area; the steps close it.</summary>
    public static PathShape Area(Ink fill, params ReadOnlySpan<PathStep> steps) => new([.. steps], fill, Pen.None);
}
