using System.Collections.Immutable;

namespace Dossier.Comparison.Formats;

/// <summary>The formats there are, the one for people first.</summary>
public static class DiffFormats
{
    /// <summary>Every format, in the order of the help text.</summary>
    public static ImmutableArray<IDiffFormat> All { get; } = [new HumanDiff(), new MarkdownDiff(), new JsonDiff()];
}
