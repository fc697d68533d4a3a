using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout;

/// <summary>Collects bookmarks and nests them by their level.</summary>
internal sealed class OutlineBuilder
{
    private const int DeepestOpen = 1;

    private readonly List<(int Level, string Title, string Anchor)> entries = [];

    public void Add(int level, string title, string anchor) => entries.Add((level, title, anchor));

    public ImmutableArray<OutlineEntry> Build()
    {
        int next = 0;
        return Build(ref next, 0, 0);
    }

    // entries deeper than the one before become its children, however many levels they skip
    private ImmutableArray<OutlineEntry> Build(ref int next, int above, int depth)
    {
        var siblings = ImmutableArray.CreateBuilder<OutlineEntry>();
        while (next < entries.Count && entries[next].Level > above)
        {
            var (level, title, anchor) = entries[next++];
            var children = Build(ref next, level, depth + 1);
            siblings.Add(new OutlineEntry(title, anchor) { Children = children, Open = depth < DeepestOpen && children.Length < 12 });
        }
        return siblings.ToImmutable();
    }
}
