using System.Collections.Immutable;

namespace Dossier.Typesetting.Layout.Lines;

/// <summary>One attempt at breaking a paragraph.</summary>
/// <param name="Hyphens">Words may be divided.</param>
/// <param name="Tolerance">How loose a line may be, as an adjustment ratio.</param>
/// <param name="IsLast">There is no further attempt.</param>
internal readonly record struct Attempt(bool Hyphens, double Tolerance, bool IsLast)
{
    /// <summary>The ratio of a line that cannot be stretched at all.</summary>
    public const double Endless = 1e9;

    // without hyphens if it comes out well; with them if lines stay decent; else whatever comes out
    private static readonly ImmutableArray<Attempt> Justified =
        [new(false, 1, false), new(true, 2.2, false), new(true, double.MaxValue, true)];

    private static readonly ImmutableArray<Attempt> Ragged = [new(false, 1.2, false), new(true, double.MaxValue, true)];

    public static ImmutableArray<Attempt> For(LineSettings settings) => settings.IsRagged ? Ragged : Justified;
}
