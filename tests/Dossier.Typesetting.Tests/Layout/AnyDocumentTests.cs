using System.Collections.Immutable;
using System.Globalization;
using Dossier.Typesetting.Layout;
using Dossier.Typesetting.Tests.Layout.Support;

namespace Dossier.Typesetting.Tests.Layout;

/// <summary>What holds for every document, on made-up ones of all kinds of blocks.</summary>
public sealed class AnyDocumentTests
{
    private const int Documents = 40;
    private const int MostBlocks = 25;
    private const double Tolerance = 0.6;

    [Fact]
    public void Everything_is_set_once_within_the_margins()
    {
        for (int seed = 0; seed < Documents; seed++)
        {
            var numbers = new Random(seed);
            var maker = new BlockMaker();
            var blocks = Enumerable.Range(0, numbers.Next(1, MostBlocks)).Select(_ => maker.Make(numbers.Next(), 0));
            Check(Laid.Of([.. blocks]), maker.Count, seed);
        }
    }

    private static void Check(Laid laid, int words, int seed)
    {
        string text = laid.Text;
        Assert.True(Enumerable.Range(0, words).All(i => text.Split($"w{i}x").Length == 2), $"document {seed} lost or repeated a word");
        Assert.True(laid.AllLines.All(line => line.Baseline is >= 20 and <= 160), $"document {seed} leaves the page");
        Assert.True(laid.AllLines.All(line => line.Right <= Support.Documents.Right + Tolerance), $"document {seed} leaves its column");
    }

    /// <summary>Makes blocks from numbers, each text with a word of its own that is found again.</summary>
    private sealed class BlockMaker
    {
        public int Count { get; private set; }

        public Block Make(int seed, int depth)
        {
            int kind = depth > 2 ? 0 : seed % 9;
            int next = seed / 9;
            return kind switch
            {
                1 => new Heading(1 + next % 3, [Run(3)], Count.ToString(CultureInfo.InvariantCulture)),
                2 => new ListBlock(next % 2 == 0, [new ListItem([Make(next, depth + 1)]), new ListItem([Text(next % 30)])]),
                3 => new Quote([Make(next, depth + 1)]),
                4 => new Table([new(), new()], [Row(2, 2)], [.. Enumerable.Range(0, next % 12).Select(i => Row(i * 3, next % 40))]),
                5 => new KeepTogether([Text(next % 50), Make(next, depth + 1)]),
                6 => new SideBySide([Text(next % 40)], [Make(next, depth + 1)]),
                7 => new Paragraph([Run(next % 20), Note(next), Run(next % 10)]),
                8 => next % 3 == 0 ? new PageBreak() : new Spacer(next % 60),
                _ => Text(next % 90),
            };
        }

        private Paragraph Text(int words) => new([Run(words)]);

        private TextRun Run(int words) => new($"w{Count++}x {Support.Documents.Words(words + 1, words + 7)} ");

        private TableRow Row(int first, int second) => new([new Cell([Text(first % 60)]), new Cell([Text(second)])]);

        private FootnoteReference Note(int seed)
        {
            ImmutableArray<Block> blocks = [Text(seed % 70)];
            return new FootnoteReference("n", blocks, Count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
