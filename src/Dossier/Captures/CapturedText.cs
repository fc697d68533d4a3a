using System.Security.Cryptography;
using System.Text;

namespace Dossier.Captures;

/// <summary>The text of a source as it was captured, in the one form in which it is kept and checksummed.</summary>
internal sealed record CapturedText
{
    private CapturedText(string text) => Text = text;

    /// <summary>The text: lines end with <c>\n</c>, also the last one, and without white space; no byte-order mark, no empty line at either end.</summary>
    public string Text { get; }

    /// <summary>The SHA-256 of the text in UTF-8, lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>How many characters as readers count them, line ends left out.</summary>
    public int Characters => Text.EnumerateRunes().Count(rune => rune.Value != '\n');

    /// <summary>The first line that is not empty; empty where there is none.</summary>
    public string FirstLine => Text[..Math.Max(0, Text.IndexOf('\n', StringComparison.Ordinal))];

    /// <summary>Brings a text into that form.</summary>
    public static CapturedText Of(string text)
    {
        var canonical = new StringBuilder(text.Length + 1);
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            if (canonical.Length > 0 || !string.IsNullOrWhiteSpace(line))
                canonical.Append(line.TrimEnd()).Append('\n');
        }

        while (canonical.Length > 1 && canonical[^2] == '\n')
            canonical.Length--;
        return new CapturedText(canonical.ToString());
    }
}
