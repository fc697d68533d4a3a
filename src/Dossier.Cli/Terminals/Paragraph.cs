using Dossier.Text;

namespace Dossier.Cli.Terminals;

/// <summary>Breaks running text into lines.</summary>
internal static class Paragraph
{
    /// <summary>The lines of a text, none wider than asked for unless a single word is; empty lines part paragraphs.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n"))
        {
            var line = "";
            foreach (var word in paragraph.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length > 0 && DisplayText.Width(line) + 1 + DisplayText.Width(word) > width)
                {
                    yield return line;
                    line = "";
                }

                line += line.Length == 0 ? word : " " + word;
            }

            yield return line;
        }
    }
}
