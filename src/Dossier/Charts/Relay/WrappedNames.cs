using System.Collections.Immutable;

namespace Dossier.Charts;

/// <summary>Breaks names into lines.</summary>
internal static class WrappedNames
{
    /// <summary>Names joined by commas, as many as fit, and how many more there are; empty where not even one fits.</summary>
    /// <param name="names">The names.</param>
    /// <param name="total">How many there are, those that have no name included.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="mostLines">At least one.</param>
    /// <param name="andMore">Says how many are left.</param>
    public static ImmutableArray<string> Wrap(ImmutableArray<string> names, int total, double width, int mostLines, Func<int, string> andMore)
    {
        // No name is narrower than this; more need not be tried.
        const double Narrowest = 8;
        var shown = names.Take((int)(width * mostLines / Narrowest)).Select(name => Cut(name, width * 0.7, TextRole.Sub)).ToList();
        for (var count = shown.Count; count > 0; count--)
        {
            var parts = shown.Take(count).Select((name, index) => index == count - 1 ? name : name + ",");
            var lines = Lines(total > count ? parts.Append(andMore(total - count)) : parts, width, TextRole.Sub);
            if (lines.Length <= mostLines)
                return lines;
        }

        return [];
    }

    /// <summary>A name broken between words; what does not fit is cut.</summary>
    public static ImmutableArray<string> WrapWords(string name, double width, int mostLines, TextRole role)
    {
        var lines = Lines(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Cut(word, width, role)), width, role);
        return lines.Length <= mostLines
            ? lines
            : [.. lines.Take(mostLines - 1), Cut($"{lines[mostLines - 1]} {lines[mostLines]}", width, role)];
    }

    private static ImmutableArray<string> Lines(IEnumerable<string> parts, double width, TextRole role)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var part in parts)
        {
            var longer = line.Length == 0 ? part : $"{line} {part}";
            if (line.Length == 0 || TextWidth.Of(longer, role) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = part;
        }

        lines.Add(line);
        return lines.ToImmutable();
    }

    private static string Cut(string name, double width, TextRole role)
    {
        if (TextWidth.Of(name, role) <= width)
            return name;
        var length = Math.Min(name.Length, 120);
        while (length > 1 && TextWidth.Of(name[..length] + "…", role) > width)
            length--;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd() + "…";
    }
}
