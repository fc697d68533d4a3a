using System.Globalization;
using System.Text;
using Dossier.Diagnostics.Formats;

namespace Dossier.Comparison.Formats;

/// <summary>For a comment on a pull request: sections that fold, tables, nothing that content could break out of, never too long.</summary>
internal sealed class MarkdownDiff : IDiffFormat
{
    /// <summary>A comment on GitHub takes 65,536 characters; the rest is for whoever puts it into one.</summary>
    internal const int MostCharacters = 60_000;

    private const int Reserve = 400;
    private const int Context = 60;
    private const int LongestText = 500;
    private const int LongestTitle = 100;
    private const int LongestPlain = 40;
    private const int MostLines = 30;

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public string Purpose => "for a comment on a pull request";

    /// <inheritdoc/>
    public void Write(Diff diff, TextWriter writer, Palette palette, int width)
    {
        var outline = Outliner.Of(diff);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"### {ForgeText.Escape(diff.Before.Text)} → {ForgeText.Escape(diff.After.Text)}\n\n");
        text.Append(outline.Counts.IsEmpty ? "Nothing changed in meaning.\n" : $"**{string.Join("** · **", outline.Counts)}**\n");
        var left = 0;
        foreach (var section in outline.Sections)
            left += Add(section, text);
        foreach (var remark in outline.Remarks)
            text.Append(CultureInfo.InvariantCulture, $"\n{ForgeText.Escape(remark)}.\n");
        if (left > 0)
            text.Append(CultureInfo.InvariantCulture, $"\n_{left:N0} further {(left == 1 ? "entry" : "entries")} did not fit in here: `dossier diff` shows all of them._\n");
        writer.Write(text.ToString());
    }

    /// <summary>Adds what fits of a section.</summary>
    /// <returns>How many of its entries do not.</returns>
    private static int Add(OutlineSection section, StringBuilder text)
    {
        var hasTable = section.Entries.All(entry => entry.Lines.IsEmpty);
        var title = string.Create(CultureInfo.InvariantCulture, $"{section.Title} ({section.Entries.Length:N0})");
        var open = section.IsWarning
            ? $"\n> [!WARNING]\n> **{title}**\n>\n"
            : $"\n<details><summary><b>{title}</b></summary>\n\n{(hasTable ? "| | |\n|---|---|\n" : "")}";
        if (text.Length + open.Length > MostCharacters - (2 * Reserve))
            return section.Entries.Length;
        text.Append(open);
        var shown = 0;
        foreach (var entry in section.Entries)
        {
            var block = section.IsWarning ? $"> - `{entry.Id}`: {ForgeText.Escape(entry.Text)}\n" : section.IsOfPages ? PageRow(entry)
                : hasTable ? Row(entry)
                : Block(entry);
            if (text.Length + block.Length > MostCharacters - Reserve)
                break;
            text.Append(block);
            shown++;
        }

        text.Append(section.IsWarning ? "" : hasTable ? "\n</details>\n" : "</details>\n");
        return section.Entries.Length - shown;
    }

    private static string Row(OutlineEntry entry) =>
        $"| `{entry.Id}` | {ForgeText.Escape(MarkedText.Clip(entry.Text, LongestText))} |\n";

    private static string PageRow(OutlineEntry page)
    {
        var what = page.Kind switch { ChangeKind.Added => " (new)", ChangeKind.Removed => " (gone)", _ => "" };
        return $"| `{page.Id}`{what} | {ForgeText.Escape(MarkedText.Clip(page.Text, LongestTitle))} |\n";
    }

    private static string Block(OutlineEntry entry)
    {
        var block = new StringBuilder($"**`{entry.Id}`**");
        if (entry.Text.Length > 0)
            block.Append("<br>").Append(ForgeText.Escape(MarkedText.Clip(entry.Text, LongestText)));
        block.Append("\n\n");
        if (!entry.Lines.IsEmpty)
            block.Append("| | before | after |\n|---|---|---|\n");
        foreach (var line in entry.Lines.Take(MostLines))
            block.Append(Row(line));
        if (entry.Lines.Length > MostLines)
            block.Append(CultureInfo.InvariantCulture, $"| … | | {entry.Lines.Length - MostLines} more |\n");
        return block.Append(entry.Lines.IsEmpty ? "" : "\n").ToString();
    }

    private static string Row(OutlineLine line)
    {
        var (before, after) = (Cell(line.Before), Cell(line.After));
        if (line is { Before: { } old, After: { } young } && Math.Max(old.Length, young.Length) > LongestPlain && MarkedText.Of(old, young, Context) is { } runs)
        {
            before = string.Concat(runs.Where(run => run.Kind != RunKind.Added).Select(run => Marked(run, "del")));
            after = string.Concat(runs.Where(run => run.Kind != RunKind.Removed).Select(run => Marked(run, "ins")));
        }

        return $"| {ForgeText.Escape(line.Label)} | {before} | {after} |\n";
    }

    private static string Cell(string? text) => text is null ? "" : ForgeText.Escape(MarkedText.Clip(text, LongestText));

    private static string Marked(TextRun run, string element) => run.Kind == RunKind.Kept
        ? ForgeText.Escape(run.Text)
        : $"<{element}>{ForgeText.Escape(MarkedText.Clip(run.Text, LongestText))}</{element}>";
}
