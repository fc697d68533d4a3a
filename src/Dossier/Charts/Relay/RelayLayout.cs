using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>Where the parts of a relay graph stand.</summary>
internal sealed class RelayLayout
{
    /// <summary>The width of the drawing.</summary>
    public const double Width = 760;

    /// <summary>The distance of two dots.</summary>
    public const double DotPitch = 11;

    private const double Top = 30;
    private const double GroupGap = 14;
    private const double DirectGap = 32;
    private const double LineHeight = 16;
    private const double NamesWidth = 322;
    private const double OriginGap = 24;
    private const double OriginWidth = 152;
    private const int MostOriginLines = 3;

    public RelayLayout(ImmutableArray<RelayGroup> groups, ImmutableArray<RelayOrigin> origins, bool isCondensed, ChartWords words)
    {
        IsCondensed = isCondensed;
        var placed = ImmutableArray.CreateBuilder<PlacedGroup>();
        var y = Top;
        foreach (var group in groups)
        {
            var lines = WrappedNames.Wrap(group.Names, group.Count, NamesWidth, group.Via is null ? 2 : 1, left => words.AndMore.With(words.Count(left)));
            var dots = isCondensed ? 1 : group.Count;
            var height = Math.Max(dots * DotPitch, (group.Via is null ? 42 : 18) + (lines.Length * LineHeight));
            placed.Add(new PlacedGroup(group, y + (height / 2), dots, lines));
            y += height + (group.Via is null ? DirectGap : GroupGap);
        }

        Groups = placed.ToImmutable();
        Origins = PlaceOrigins(origins, Top, Math.Max(Top + 76, y - GroupGap));
        Height = Math.Max(y + 4, Origins.Select(origin => origin.Bottom + 16).DefaultIfEmpty(0).Max());
    }

    /// <summary>Whether a group is one dot, however many pages it has.</summary>
    public bool IsCondensed { get; }

    /// <summary>The groups from above.</summary>
    public ImmutableArray<PlacedGroup> Groups { get; }

    /// <summary>The origins from above.</summary>
    public ImmutableArray<PlacedOrigin> Origins { get; }

    /// <summary>The height of the drawing.</summary>
    public double Height { get; }

    // Each between the weight of its pages and the middle of their extent, and far enough below the one above.
    private ImmutableArray<PlacedOrigin> PlaceOrigins(ImmutableArray<RelayOrigin> origins, double top, double bottom)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedOrigin>();
        for (var index = 0; index < origins.Length; index++)
        {
            var own = Groups.Where(group => group.Group.Origin == index).ToList();
            var wished = own.Count > 0
                ? (Weight(own) + ((own[0].Y + own[^1].Y) / 2)) / 2
                : top + ((bottom - top) * (index + 0.5) / origins.Length);
            var least = placed.Count > 0 ? placed[^1].Bottom + OriginGap : top + 34;
            placed.Add(new PlacedOrigin(origins[index], Math.Max(wished, least),
                WrappedNames.WrapWords(origins[index].Label, OriginWidth, MostOriginLines, TextRole.Strong)));
        }

        return placed.ToImmutable();
    }

    private static double Weight(List<PlacedGroup> groups) =>
        groups.Sum(group => group.Y * Math.Max(1, group.Group.Count)) / groups.Sum(group => (double)Math.Max(1, group.Group.Count));
}

/// <summary>A group in its place.</summary>
/// <param name="Group">The group.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Dots">How many dots it is drawn with.</param>
/// <param name="Lines">The names below its label.</param>
internal sealed record PlacedGroup(RelayGroup Group, double Y, int Dots, ImmutableArray<string> Lines);

/// <summary>An origin in its place.</summary>
/// <param name="Origin">The origin.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Lines">Its label.</param>
internal sealed record PlacedOrigin(RelayOrigin Origin, double Y, ImmutableArray<string> Lines)
{
    /// <summary>The baseline of the last line beside it.</summary>
    public double Bottom => Y + 2 + (16 * (Lines.Length - 1)) + (Origin.SubLabel.Length > 0 ? 16 : 0) + (Origin.IsCited ? 16 : 0);
}
