using System.Collections.Immutable;
using Dossier.Typesetting.Layout;

namespace Dossier.Typesetting.Tests.Layout.Support;

/// <summary>Pieces of documents, the same at every run.</summary>
internal static class Documents
{
    private static readonly string[] Vocabulary =
        ("the of and to in a evidence assembly report archive ministry contract delivery between valuation project company transfer "
        + "record witness account figures committee published according statement agreement investigation shareholder registry amount "
        + "received through office public procurement annual audit subsidiary however although documents dated signed confirm "
        + "internal correspondence describes following period increase declared beneficial ownership structure "
        + "international representation understanding responsibilities transportation").Split(' ');

    /// <summary>A narrow, short page: text 200 points wide and ten lines of 14 points high, no space between paragraphs.</summary>
    public static StyleSheet Plain { get; } = new()
    {
        PageWidth = 240,
        PageHeight = 180,
        Margins = new Margins(20, 20, 20, 20),
        Body = new ParagraphStyle { Size = 10, Leading = 14, Alignment = TextAlignment.Justified, Hyphenates = true },
        HeadBaseline = 12,
        FootBaseline = 8,
    };

    public const double Left = 20;
    public const double Right = 220;

    /// <summary>So many words of mock English.</summary>
    public static string Words(int count, int seed = 1)
    {
        ulong state = (ulong)seed * 2_862_933_555_777_941_757 + 3_037_000_493;
        var words = new string[count];
        for (int i = 0; i < count; i++)
        {
            state = state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407;
            words[i] = Vocabulary[(int)((state >> 33) % (ulong)Vocabulary.Length)];
        }
        return string.Join(' ', words);
    }

    public static Paragraph Text(string text) => new([new TextRun(text)]);

    /// <summary>A paragraph of exactly so many lines on a <see cref="Plain"/> page, which begin with the name and their number.</summary>
    public static Paragraph Lines(string name, int count)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        for (int i = 1; i <= count; i++)
        {
            if (i > 1)
                inlines.Add(new LineBreak());
            inlines.Add(new TextRun($"{name}{i}"));
        }
        return new Paragraph(inlines.ToImmutable());
    }

    public static Heading Heading(string text, int level = 2) => new(level, [new TextRun(text)], "h-" + text);

    public static FootnoteReference Note(string marker, string text) => new(marker, [Text(text)], marker);
}
