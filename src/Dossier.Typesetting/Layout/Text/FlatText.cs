using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>The inlines of a paragraph in one line of characters, with what holds for stretches of them.</summary>
internal sealed class FlatText
{
    /// <summary>Stands for a drawing.</summary>
    public const char ObjectMark = '\uFFFC';

    /// <summary>Stands for the end of a line within the paragraph.</summary>
    public const char LineMark = '\u2028';

    private char[] characters = new char[256];

    /// <summary>How many characters there are.</summary>
    public int Length { get; private set; }

    /// <summary>Stretches of one style, in order; each reaches to the next one.</summary>
    public List<TextSpan> Spans { get; } = [];

    /// <summary>Names for places in the text, in order.</summary>
    public List<(int Index, string Name)> Anchors { get; } = [];

    /// <summary>Notes, each with the place of its mark, in order.</summary>
    public List<(int Index, Note Note)> Notes { get; } = [];

    public ReadOnlySpan<char> Characters => characters.AsSpan(0, Length);

    public void Append(char c)
    {
        if (Length == characters.Length)
            Array.Resize(ref characters, Length * 2);
        characters[Length++] = c;
    }

    /// <summary>Where a span ends, exclusive.</summary>
    public int EndOf(int span) => span + 1 < Spans.Count ? Spans[span + 1].Start : Length;
}

/// <summary>A stretch of text of one style.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Font">What it is set in.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Rise">How far above the baseline it stands, in points.</param>
/// <param name="IsEnglish">Its words may be divided by English patterns.</param>
/// <param name="Tag">What it belongs to in the structure; null while measuring.</param>
/// <param name="Link">The link it is text of, or null.</param>
internal sealed record TextSpan(int Start, TextFont Font, Color Color, double Rise, bool IsEnglish, ContentTag? Tag, LinkScope? Link)
{
    /// <summary>The drawing that stands for the span's one character, or null.</summary>
    public InlineDrawing? Drawing { get; init; }

    /// <summary>The structure element of that drawing, or null.</summary>
    public StructureElement? Element { get; init; }

    /// <summary>No line begins with it, as with the mark of a note.</summary>
    public bool ClingsToPrevious { get; init; }
}

/// <summary>A link in the text: where it leads, what that is in words, and its element.</summary>
internal sealed record LinkScope(LinkTarget Target, string Description, StructureElement Element);
