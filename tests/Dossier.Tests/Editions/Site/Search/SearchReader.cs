using System.Text.Json;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Site.Search;

/// <summary>Reads the pieces of a written search index as the site's script does, and looks terms up in them.</summary>
internal sealed class SearchReader
{
    private readonly MemoryOutput output;
    private readonly List<string> read = [];

    public SearchReader(MemoryOutput output)
    {
        this.output = output;
        Contents = Json("index");
        Kinds = [.. Contents.GetProperty("kinds").EnumerateArray().Select(kind => (kind[0].GetString() ?? "", kind[1].GetInt32()))];
    }

    /// <summary>The table of contents.</summary>
    public JsonElement Contents { get; }

    /// <summary>The kinds with how many documents there are of each.</summary>
    public IReadOnlyList<(string Kind, int Count)> Kinds { get; }

    /// <summary>The names of the pieces read so far.</summary>
    public IReadOnlyList<string> Read => read;

    /// <summary>The number of documents.</summary>
    public int Count => Kinds.Sum(kind => kind.Count);

    /// <summary>The documents that have a term, each with its level, read from the one piece that can have it.</summary>
    public IReadOnlyDictionary<int, int> Find(string term) =>
        Lines("t", "terms", term).Where(line => line.Term == term).Select(line => Documents(line.Groups)).FirstOrDefault() ?? [];

    /// <summary>The words from their end to their beginning that begin in some way.</summary>
    public IEnumerable<string> Endings(string reversed) =>
        Lines("r", "endings", reversed).Select(line => line.Term).Where(term => term.StartsWith(reversed, StringComparison.Ordinal));

    /// <summary>The address of a document's page, relative to the site.</summary>
    public string Route(int document)
    {
        var start = 0;
        foreach (var (kind, count) in Kinds)
        {
            if (document < start + count)
                return $"{kind}/{Row(document)[0].GetString()}/";
            start += count;
        }

        return "";
    }

    /// <summary>What a reader is shown of a document.</summary>
    public JsonElement Row(int document)
    {
        var length = Contents.GetProperty("rows").GetInt32();
        return Json($"d{document / length}")[document % length];
    }

    /// <summary>The profile of each document, as the numbers of each facet's values; and its year.</summary>
    public IReadOnlyList<(int[][] Values, int Year)> Facets()
    {
        var parts = Text("facets").Split('`');
        var profiles = parts[1].Split('\n').Select(line => line.Split(' ').Select(values => Numbers(values).ToArray()).ToArray()).ToList();
        var years = JsonDocument.Parse(parts[4][(parts[4].IndexOf('[', StringComparison.Ordinal))..^1]).RootElement.EnumerateArray()
            .SelectMany(run => Enumerable.Repeat(run[0].GetInt32(), run[1].GetInt32()));
        return [.. Numbers(parts[3]).Zip(years, (profile, year) => (profiles[profile], year))];
    }

    // The lines of the one piece that can have a word.
    private IEnumerable<(string Term, string[] Groups)> Lines(string name, string list, string word)
    {
        var starts = Contents.GetProperty(list).EnumerateArray().Select(start => start.GetString()).ToList();
        return starts.Count == 0 ? [] : Lines($"{name}{Math.Max(0, starts.FindLastIndex(start => string.CompareOrdinal(start, word) <= 0))}");
    }

    private JsonElement Json(string piece) => JsonDocument.Parse(Text(piece)).RootElement;

    private IEnumerable<(string Term, string[] Groups)> Lines(string piece)
    {
        var term = "";
        foreach (var line in Text(piece).Trim('`').Split('\n'))
        {
            var words = line.Split(' ');
            term = term[..Digit(words[0][0])] + words[0][1..];
            yield return (term, words[1..]);
        }
    }

    private string Text(string piece)
    {
        const string call = "dossierShard(";
        read.Add(piece);
        var text = output.Text($"site/search/{piece}.js");
        Assert.StartsWith(call, text, StringComparison.Ordinal);
        Assert.EndsWith(")\n", text, StringComparison.Ordinal);
        return text[call.Length..^2];
    }

    private static Dictionary<int, int> Documents(string[] groups)
    {
        var found = new Dictionary<int, int>();
        foreach (var group in groups)
        {
            var number = -1;
            if (group[0] < '`')
            {
                foreach (var gap in Numbers(group[1..]))
                    found[number += gap + 1] = group[0] - '0';
                continue;
            }

            for (var bit = 0; bit < 6 * (group.Length - 1); bit++)
            {
                if ((Digit(group[1 + (bit / 6)]) >> (bit % 6) & 1) == 1)
                    found[bit] = group[0] - '`';
            }
        }

        return found;
    }

    private static IEnumerable<int> Numbers(string text)
    {
        var (number, unit) = (0, 1);
        foreach (var sign in text)
        {
            number += Digit(sign) % 44 * unit;
            unit *= 44;
            if (Digit(sign) >= 44)
                continue;
            yield return number;
            (number, unit) = (0, 1);
        }
    }

    private static int Digit(char sign) => sign - '#' - (sign > '$' ? 1 : 0) - (sign > '\\' ? 1 : 0) - (sign > '`' ? 1 : 0);
}
