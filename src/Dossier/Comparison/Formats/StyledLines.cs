using System.Text;
using Dossier.Diagnostics.Formats;
using Dossier.Text;

namespace Dossier.Comparison.Formats;

/// <summary>Breaks text of several inks into lines that fit a terminal.</summary>
/// <param name="palette">The colours.</param>
/// <param name="width">How many columns there are.</param>
internal sealed class StyledLines(Palette palette, int width)
{
    /// <summary>Writes the pieces as one paragraph.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="first">What stands before the first line.</param>
    /// <param name="rest">What stands before the others.</param>
    /// <param name="pieces">The text, made harmless here; a line ends only where it has a space, or between Chinese characters.</param>
    public void Write(TextWriter writer, string first, string rest, params IEnumerable<StyledText> pieces)
    {
        var line = new List<StyledText> { new(first) };
        var column = DisplayText.Width(first);
        var begun = false;
        foreach (var word in Words(pieces))
        {
            var wordWidth = word.Parts.Sum(part => DisplayText.Width(part.Text));
            if (begun && column + (word.FollowsSpace ? 1 : 0) + wordWidth > width)
            {
                WriteLine(writer, line);
                line = [new(rest)];
                (column, begun) = (DisplayText.Width(rest), false);
            }

            if (begun && word.FollowsSpace)
            {
                // A space between words of one ink is of that ink: they are painted together.
                line.Add(new(" ", line[^1].Ink == word.Parts[0].Ink ? line[^1].Ink : null));
                column++;
            }

            line.AddRange(word.Parts);
            column += wordWidth;
            begun = true;
        }

        WriteLine(writer, line);
    }

    private void WriteLine(TextWriter writer, List<StyledText> line)
    {
        for (var at = 0; at < line.Count;)
        {
            var ink = line[at].Ink;
            var text = new StringBuilder();
            for (; at < line.Count && line[at].Ink == ink; at++)
                text.Append(line[at].Text);
            writer.Write(ink is { } paint ? palette.Paint(paint, text.ToString()) : text.ToString());
        }

        writer.Write('\n');
    }

    private static IEnumerable<Word> Words(IEnumerable<StyledText> pieces)
    {
        var parts = new List<StyledText>();
        var followsSpace = false;
        foreach (var piece in pieces)
        {
            foreach (var cell in DisplayText.Cells(DisplayText.Harmless(piece.Text.Replace('\n', ' '))))
            {
                var isSpace = cell.Shown == " ";
                if (!isSpace)
                    parts.Add(new(cell.Shown, piece.Ink));
                if (!isSpace && cell.Width != 2)
                    continue;
                if (parts.Count > 0)
                {
                    yield return new Word([.. parts], followsSpace);
                    followsSpace = false;
                }

                followsSpace |= isSpace;
                parts.Clear();
            }
        }

        if (parts.Count > 0)
            yield return new Word([.. parts], followsSpace);
    }

    private readonly record struct Word(StyledText[] Parts, bool FollowsSpace);
}

/// <summary>A piece of text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Ink">Its ink; null for none.</param>
internal readonly record struct StyledText(string Text, Ink? Ink = null);
