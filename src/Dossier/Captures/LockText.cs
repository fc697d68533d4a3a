using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Loading.Fields;
using Dossier.Model;

namespace Dossier.Captures;

/// <summary>Writes <c>captures.lock.yaml</c>: the same record gives the same bytes.</summary>
internal static class LockText
{
    private const string Opening = "# What each quoted excerpt was checked against. Written by `dossier check --captures DIR --lock`: do not edit.\n";

    /// <summary>The file.</summary>
    public static string Of(RecordSet<LockedCapture> captures)
    {
        var text = new StringBuilder(Opening);
        if (captures.Count == 0)
            text.Append("{}\n");
        foreach (var capture in captures)
        {
            text.Append($"{capture.Id}:\n  sha256: {capture.Sha256.Value}\n");
            if (capture.Excerpts.Length > 0)
                text.Append("  excerpts:\n");
            foreach (var excerpt in capture.Excerpts)
                Append(excerpt, text);
        }

        return text.ToString();
    }

    private static void Append(CheckedExcerpt excerpt, StringBuilder text)
    {
        text.Append($"    - fact: {excerpt.Fact}\n      excerpt: {Quoted(excerpt.Excerpt)}\n      verdict: {Word(excerpt.Verdict)}\n");
        if (excerpt.Similarity is { } similarity)
            text.Append($"      similarity: {similarity}\n");
        if (excerpt.Nearest is { } nearest)
            text.Append($"      nearest: {Quoted(nearest)}\n");
    }

    // YAML reads what JSON writes; sixteen digits without letters stay text.
    private static string Quoted(string value) => $"\"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string Word(ExcerptVerdict verdict) => WordList<ExcerptVerdict>.Words[(int)verdict];
}
