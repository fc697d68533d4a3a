using Dossier.Diagnostics.Formats;
using Dossier.Text;

namespace Dossier.Cli.Terminals;

/// <summary>Lays out text for reading: headings, paragraphs, rows of a label and a text. Whatever it is given is made harmless.</summary>
/// <param name="writer">Where to.</param>
/// <param name="palette">The colours.</param>
/// <param name="width">How many columns to fill at most; a single word may be wider.</param>
internal sealed class Sheet(TextWriter writer, Palette palette, int width)
{
    private const string Margin = "  ";

    /// <summary>What is read comfortably; wider lines are not.</summary>
    public const int ReadingWidth = 80;

    /// <summary>A sheet on the standard output of a terminal.</summary>
    public static Sheet On(Terminal terminal) => new(terminal.Out, terminal.OutPalette, Math.Min(terminal.Width, ReadingWidth));

    /// <summary>What the sheet is about.</summary>
    public void Title(string kind, string name) => Write($"{palette.Paint(Ink.Gutter, kind)} {palette.Paint(Ink.Strong, DisplayText.Harmless(name))}");

    /// <summary>An empty line.</summary>
    public void Blank() => Write("");

    /// <summary>A heading, set off by an empty line.</summary>
    public void Heading(string text)
    {
        Blank();
        foreach (var line in Paragraph.Wrap(DisplayText.Harmless(text), width))
            Write(palette.Paint(Ink.Strong, line));
    }

    /// <summary>Running text.</summary>
    public void Text(string text)
    {
        foreach (var line in Lines(text, Margin.Length))
            Write(line.Length == 0 ? "" : Margin + line);
    }

    /// <summary>A label and a text beside it, which continues below itself.</summary>
    /// <param name="label">The label.</param>
    /// <param name="column">How many columns labels take, with what parts them from the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="ink">The label's colour.</param>
    public void Row(string label, int column, string text, Ink ink = Ink.Help)
    {
        var shown = DisplayText.Harmless(label);
        var gap = column - DisplayText.Width(shown);
        var head = Margin + palette.Paint(ink, shown) + new string(' ', Math.Max(0, gap));
        // A label that leaves no room stands alone.
        if (gap < 1)
        {
            Write(head);
            head = Margin + new string(' ', column);
        }

        foreach (var line in Lines(text, Margin.Length + column))
        {
            Write((head + line).TrimEnd(' '));
            head = Margin + new string(' ', column);
        }
    }

    /// <summary>A line of a drawing, and what is said beside it where there is room.</summary>
    public void Drawn(string drawing, string text, string aside)
    {
        var (shown, beside) = (DisplayText.Harmless(text), DisplayText.Harmless(aside));
        var fits = beside.Length > 0 && DisplayText.Width(drawing + shown) + 2 + DisplayText.Width(beside) <= width - Margin.Length;
        Write(Margin + palette.Paint(Ink.Gutter, drawing) + shown + (fits ? "  " + palette.Paint(Ink.Gutter, beside) : ""));
    }

    private IEnumerable<string> Lines(string text, int indent) => Paragraph.Wrap(
        string.Join("\n\n", text.ReplaceLineEndings("\n").Split("\n\n").Select(part => DisplayText.Harmless(part.Replace('\n', ' ')))), Math.Max(20, width - indent));

    private void Write(string line) => writer.Write(line + "\n");
}
