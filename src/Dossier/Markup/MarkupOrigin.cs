using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Markup;

/// <summary>Where a Markdown text came from: turns offsets in it into spans that an editor can jump to.</summary>
public sealed class MarkupOrigin
{
    private readonly Span whole;
    private readonly ImmutableArray<int> offsets;

    private MarkupOrigin(Span whole, ImmutableArray<int> offsets) => (this.whole, this.offsets) = (whole, offsets);

    /// <summary>The Markdown stands in a file as it is, as a topic's body does.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">The offset in the file of the Markdown's first character.</param>
    public static MarkupOrigin Exact(SourceText source, int start) => new(new Span(source, start, source.Text.Length), default);

    /// <summary>The Markdown was made out of something else: every diagnostic points at one span.</summary>
    public static MarkupOrigin Fixed(Span span) => new(span, []);

    /// <summary>
    /// The Markdown is a field's value. Where the value stands in the file but for its line breaks and indentation, as YAML's plain
    /// and block scalars do, places are exact; a quoted value with escapes is pointed at as a whole.
    /// </summary>
    public static MarkupOrigin Of(Located<string> field) => new(field.Span, ScalarAlignment.Align(field.Value, field.Span));

    /// <summary>The place of a stretch of the Markdown.</summary>
    /// <param name="start">Offset of its first character in the Markdown.</param>
    /// <param name="end">Offset behind its last character.</param>
    public Span At(int start, int end)
    {
        if (offsets.IsDefault)
            return whole with { Start = whole.Start + start, End = whole.Start + end };
        if (offsets.IsEmpty)
            return whole;
        var first = offsets[Math.Min(start, offsets.Length - 1)];
        return whole with { Start = first, End = end <= start ? first : offsets[Math.Min(end, offsets.Length) - 1] + 1 };
    }
}
