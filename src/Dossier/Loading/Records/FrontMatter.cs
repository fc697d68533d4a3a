using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Loading.Records;

/// <summary>Where the front matter of a Markdown file stands.</summary>
/// <param name="Start">Offset of its first line, behind the opening <c>---</c>.</param>
/// <param name="End">Offset of the closing <c>---</c>.</param>
/// <param name="BodyStart">Offset of the line behind it.</param>
internal readonly record struct FrontMatter(int Start, int End, int BodyStart)
{
    /// <summary>Finds it; null, with a diagnostic, where the file has none.</summary>
    public static FrontMatter? Find(SourceText source, DiagnosticBag faults)
    {
        if (!IsFence(source, 1))
        {
            faults.Add(FileDiagnostics.MissingFrontMatter.At(
                source.Span(0, EndOfLine(source)), "the file does not begin with a line `---`",
                "begin it with `---`, `title: …`, `summary: …`, `---`"));
            return null;
        }

        for (var line = 2; line <= source.LineCount; line++)
        {
            if (IsFence(source, line))
                return new FrontMatter(source.OffsetAt(2, 1), source.OffsetAt(line, 1), line < source.LineCount
                    ? source.OffsetAt(line + 1, 1) : source.Text.Length);
        }

        faults.Add(FileDiagnostics.MissingFrontMatter.At(
            source.Span(0, 3), "the front matter that begins here does not end", "end it with a line `---`"));
        return null;
    }

    private static bool IsFence(SourceText source, int line) => source.Line(line).TrimEnd() == "---";

    private static int EndOfLine(SourceText source) => source.Line(1).Length;
}
