using System.Globalization;
using Dossier.Diagnostics.Formats;
using Dossier.Text;

namespace Dossier.Comparison.Formats;

/// <summary>For people at a terminal: what changed within a text is marked as git does word by word, and coloured where there are colours.</summary>
internal sealed class HumanDiff : IDiffFormat
{
    private const int Context = 80;
    private const int LongestText = 1000;
    private const int LongestArrow = 40;
    private const int MostPages = 20;
    private const int LeastTitle = 16;
    private const string Indent = "      ";

    /// <inheritdoc/>
    public string Name => "human";

    /// <inheritdoc/>
    public string Purpose => "in sections, for people";

    /// <inheritdoc/>
    public void Write(Diff diff, TextWriter writer, Palette palette, int width)
    {
        var lines = new StyledLines(palette, width);
        lines.Write(writer, "", "", [new(diff.Before.Text, Ink.Strong), new(" → "), new(diff.After.Text, Ink.Strong)]);
        var outline = Outliner.Of(diff);
        lines.Write(writer, "", "", [new(outline.Counts.IsEmpty ? "nothing changed in meaning" : string.Join(", ", outline.Counts))]);
        foreach (var section in outline.Sections)
            Write(section, writer, palette, lines, width);
        foreach (var remark in outline.Remarks)
        {
            writer.Write('\n');
            lines.Write(writer, "", "", [new("note", Ink.Note), new($": {remark}")]);
        }
    }

    private static void Write(OutlineSection section, TextWriter writer, Palette palette, StyledLines lines, int width)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"{section.Title} ({section.Entries.Length:N0})");
        writer.Write("\n" + palette.Paint(section.IsWarning ? Ink.Warning : Ink.Strong, title) + "\n");
        if (section.IsOfPages)
            WritePages(section, writer, palette, width);
        else
        {
            foreach (var entry in section.Entries)
                Write(entry, writer, palette, lines);
        }
    }

    private static void WritePages(OutlineSection section, TextWriter writer, Palette palette, int width)
    {
        foreach (var page in section.Entries.Take(MostPages))
        {
            var (mark, ink) = Mark(page.Kind);
            writer.Write($"  {palette.Paint(ink, mark)} {page.Id}");
            var room = width - page.Id.Length - 6;
            writer.Write((room < LeastTitle ? "" : "  " + DisplayText.Harmless(MarkedText.Clip(page.Text, room - 2))) + "\n");
        }

        if (section.Entries.Length > MostPages)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"    … and {section.Entries.Length - MostPages:N0} more\n"));
    }

    private static void Write(OutlineEntry entry, TextWriter writer, Palette palette, StyledLines lines)
    {
        var (mark, ink) = Mark(entry.Kind);
        writer.Write($"  {palette.Paint(ink, mark)} {palette.Paint(Ink.Strong, entry.Id)}\n");
        if (entry.Text.Length > 0)
            lines.Write(writer, Indent, Indent, new StyledText(MarkedText.Clip(entry.Text, LongestText)));
        foreach (var line in entry.Lines)
            Write(line, writer, lines);
    }

    private static void Write(OutlineLine line, TextWriter writer, StyledLines lines)
    {
        StyledText label = new($"{line.Label}: ", Ink.Gutter);
        if (line is not { Before: { } before, After: { } after })
            lines.Write(writer, Indent, Indent + "  ", [Sign(line), label, new(MarkedText.Clip(line.After ?? line.Before ?? "", LongestText))]);
        else if (before.Length <= LongestArrow && after.Length <= LongestArrow)
            lines.Write(writer, Indent, Indent + "  ", [label, new(before, Ink.Error), new(" → "), new(after, Ink.Success)]);
        else if (MarkedText.Of(before, after, Context) is { } runs)
            lines.Write(writer, Indent, Indent + "  ", runs.Select(Marked).Prepend(label));
        else
        {
            lines.Write(writer, Indent, Indent, [label]);
            lines.Write(writer, Indent + "  ", Indent + "    ", [new("- ", Ink.Error), new(MarkedText.Clip(before, LongestText))]);
            lines.Write(writer, Indent + "  ", Indent + "    ", [new("+ ", Ink.Success), new(MarkedText.Clip(after, LongestText))]);
        }
    }

    private static StyledText Sign(OutlineLine line) => line.Before is null ? new("+ ", Ink.Success) : new("- ", Ink.Error);

    // The marks of `git diff --word-diff`: colour alone is not enough for everybody.
    private static StyledText Marked(TextRun run) => run.Kind switch
    {
        RunKind.Removed => new($"[-{run.Text}-]", Ink.Error),
        RunKind.Added => new($"{{+{run.Text}+}}", Ink.Success),
        _ => new(run.Text),
    };

    private static (string Mark, Ink Ink) Mark(ChangeKind? kind) => kind switch
    {
        ChangeKind.Added => ("+", Ink.Success),
        ChangeKind.Removed => ("-", Ink.Error),
        ChangeKind.Changed => ("~", Ink.Note),
        _ => ("!", Ink.Warning),
    };
}
