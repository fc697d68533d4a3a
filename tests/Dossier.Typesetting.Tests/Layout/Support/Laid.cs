using System.Collections.Immutable;
using System.Text;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout;
using Dossier.Typesetting.Layout.Paging;
using Dossier.Typesetting.Pdf;

namespace Dossier.Typesetting.Tests.Layout.Support;

/// <summary>A document laid out but not written: what is drawn where.</summary>
internal sealed class Laid
{
    private const double Raised = 4.5;

    private Laid(ImmutableArray<Page> pages, ImmutableArray<LayoutWarning> warnings)
    {
        Pages = pages;
        Warnings = warnings;
        Lines = [.. pages.Select(LinesOf)];
    }

    public ImmutableArray<Page> Pages { get; }

    public ImmutableArray<LayoutWarning> Warnings { get; }

    /// <summary>The lines of each page from top to bottom, artifacts left out.</summary>
    public ImmutableArray<ImmutableArray<LaidLine>> Lines { get; }

    /// <summary>All lines of all pages.</summary>
    public IEnumerable<LaidLine> AllLines => Lines.SelectMany(page => page);

    /// <summary>All text in the order of lines, words parted by one space, words divided by hyphens joined again.</summary>
    public string Text => Joined(AllLines);

    public static Laid Of(params ImmutableArray<Block> blocks) => Of(Documents.Plain, new Section(blocks) { ShowsPageNumber = false });

    public static Laid Of(StyleSheet sheet, params ImmutableArray<Section> sections)
    {
        var document = new Document(new DocumentProperties("Sample", "en-GB"), sections);
        var job = new Job(document, sheet, FontStacks.Standard, new TypesetOptions());
        var numbers = new PageNumbers();
        for (int pass = 0; pass < 3; pass++)
        {
            var run = new LayoutRun(job, numbers, false);
            new Paginator(run, null).Run();
            numbers = run.Found;
        }
        var pages = ImmutableArray.CreateBuilder<Page>();
        new Paginator(new LayoutRun(job, numbers, true), pages.Add).Run();
        return new Laid(pages.ToImmutable(), job.Warnings.ToImmutable());
    }

    public static string Joined(IEnumerable<LaidLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            bool divided = text.Length > 0 && text[^1] == '\u00AD';
            if (divided)
                text.Length--;
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
            text.Append(line.Text);
        }
        return text.ToString().TrimEnd();
    }

    private static ImmutableArray<LaidLine> LinesOf(Page page) =>
    [
        .. page.Items.OfType<TextItem>()
            .Where(item => item.Tag is not Artifact)
            .OrderBy(item => item.Baseline)
            .Aggregate(new List<List<TextItem>>(), AddToLine)
            .Select(LaidLine.Of),
    ];

    // raised text belongs to the line it is raised from
    private static List<List<TextItem>> AddToLine(List<List<TextItem>> lines, TextItem item)
    {
        if (lines.Count > 0 && item.Baseline - lines[^1][^1].Baseline < Raised)
            lines[^1].Add(item);
        else
            lines.Add([item]);
        return lines;
    }
}

/// <summary>A line of text on a page.</summary>
/// <param name="Text">What it says, a soft hyphen at its end if a word is divided there.</param>
/// <param name="Left">Where it begins, in points.</param>
/// <param name="Right">Where it ends, white space not counted.</param>
/// <param name="Baseline">Where it stands.</param>
/// <param name="Size">The largest font size.</param>
internal sealed record LaidLine(string Text, double Left, double Right, double Baseline, double Size)
{
    public bool IsDivided => Text.EndsWith('\u00AD');

    public static LaidLine Of(List<TextItem> items)
    {
        var ordered = items.OrderBy(item => item.X).ToArray();
        return new LaidLine(
            string.Concat(ordered.Select(item => item.Run.Text)),
            ordered[0].X,
            ordered.Max(RightOf),
            items[^1].Baseline,
            ordered.Max(item => item.Run.Size));
    }

    private static double RightOf(TextItem item)
    {
        double right = item.X + item.Run.Width;
        for (int i = item.Run.Glyphs.Length - 1; i >= 0 && item.Run.Text[item.Run.Glyphs[i].TextStart] == ' '; i--)
            right -= item.Run.Glyphs[i].Advance;
        return right;
    }
}
