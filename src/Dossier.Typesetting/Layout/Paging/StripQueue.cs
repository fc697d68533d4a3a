using Dossier.Typesetting.Layout.Compose;
using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Paging;

/// <summary>The strips of a section that wait for their page; more are composed when they are looked at.</summary>
internal sealed class StripQueue(Composer composer)
{
    // how many are taken out of the list at once
    private const int Chunk = 256;

    private readonly List<Strip> strips = [];
    private int first;
    private bool isComplete;

    /// <summary>Whether nothing is left.</summary>
    public bool IsEmpty => Peek(0) is null;

    /// <summary>White space asked for behind the last strip, in points.</summary>
    public double TrailingSpace => composer.PendingSpace;

    /// <summary>The strip at a place, or null behind the last one.</summary>
    public Strip? Peek(int index)
    {
        while (first + index >= strips.Count && !isComplete)
            isComplete = !composer.Advance(strips);
        return first + index < strips.Count ? strips[first + index] : null;
    }

    /// <summary>Takes the first strip.</summary>
    public Strip Take()
    {
        var strip = strips[first++];
        if (first >= Chunk)
        {
            strips.RemoveRange(0, first);
            first = 0;
        }
        return strip;
    }

    /// <summary>Puts another strip in the place of the first one.</summary>
    public void Replace(Strip strip) => strips[first] = strip;
}
