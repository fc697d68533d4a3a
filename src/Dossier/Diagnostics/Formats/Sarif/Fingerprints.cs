using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dossier.Text;

namespace Dossier.Diagnostics.Formats.Sarif;

/// <summary>Names results so that the same fault is known again after lines above it came or went (§3.27.17).</summary>
internal sealed class Fingerprints
{
    // A line may be a whole file of a megabyte: what stands around the fault will do.
    private const int Around = 200;

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>
    /// The next result's name: of its code, its file, the text of its line with white space folded, and, where these are alike, how many came
    /// before it. Not of its message, which may count things elsewhere.
    /// </summary>
    public string Next(Diagnostic diagnostic)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{diagnostic.Code}\n{diagnostic.Span.Source.Path}\n{Line(diagnostic.Span)}"));
        var hash = Convert.ToHexStringLower(bytes.AsSpan(0, 16));
        var ordinal = seen.GetValueOrDefault(hash) + 1;
        seen[hash] = ordinal;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{ordinal}");
    }

    private static string Line(Span span)
    {
        var text = span.Source.Text;
        var start = Math.Min(span.Start, text.Length);
        var first = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var end = text.IndexOf('\n', start);
        var last = end < 0 ? text.Length : end;
        var shown = text[Math.Max(first, start - Around)..Math.Min(last, start + Around)];
        return string.Join(' ', shown.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }
}
