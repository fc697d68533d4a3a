using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dossier.Typesetting.Layout.Lines;

/// <summary>The content of a hyphenation dictionary in the format of the Hunspell hyphenation library.</summary>
/// <param name="Patterns">Patterns with their votes, such as <c>.ab4i</c>.</param>
/// <param name="LeftMinimum">The fewest letters before a hyphen.</param>
/// <param name="RightMinimum">The fewest letters after a hyphen.</param>
internal sealed record PatternFile(ImmutableArray<string> Patterns, int LeftMinimum, int RightMinimum)
{
    /// <summary>Reads a dictionary that is part of this assembly.</summary>
    public static PatternFile ReadResource(string name)
    {
        string resource = "Hyphenation/" + name;
        using var stream = typeof(PatternFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource `{resource}`.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Reads the patterns and the two minima; the first line names the encoding, other settings do not matter here.</summary>
    public static PatternFile Parse(string text)
    {
        var patterns = ImmutableArray.CreateBuilder<string>();
        int left = 2, right = 3;
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            if (Setting(line, "LEFTHYPHENMIN ") is int l)
                left = l;
            else if (Setting(line, "RIGHTHYPHENMIN ") is int r)
                right = r;
            else if (line[0] != '%' && !char.IsAsciiLetterUpper(line[0]))
                patterns.Add(line);
        }
        return new PatternFile(patterns.ToImmutable(), left, right);
    }

    private static int? Setting(string line, string name) =>
        line.StartsWith(name, StringComparison.Ordinal)
        && int.TryParse(line.AsSpan(name.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
}
