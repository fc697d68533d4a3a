using System.Text;

namespace Dossier.Tests.Editions.Data.Reading;

/// <summary>Reads a CSV file by the letter of RFC 4180, telling an empty cell (null) from an empty text.</summary>
internal sealed record CsvFile(string[] Header, List<string?[]> Rows)
{
    public static CsvFile Parse(string text)
    {
        var rows = new List<string?[]>();
        var at = 0;
        while (at < text.Length)
            rows.Add(Row(text, ref at));
        return new CsvFile([.. rows[0].Select(name => name ?? "")], rows[1..]);
    }

    /// <summary>The cells of one column.</summary>
    public IEnumerable<string?> Column(string name)
    {
        var place = Array.IndexOf(Header, name);
        return Rows.Select(row => row[place]);
    }

    private static string?[] Row(string text, ref int at)
    {
        var cells = new List<string?>();
        while (true)
        {
            cells.Add(text[at] == '"' ? Quoted(text, ref at) : Bare(text, ref at));
            if (text[at++] == '\n')
                return [.. cells];
        }
    }

    private static string? Bare(string text, ref int at)
    {
        var end = text.AsSpan(at).IndexOfAny(',', '\n') + at;
        var cell = text[at..end];
        at = end;
        Assert.DoesNotContain('"', cell);
        Assert.DoesNotContain('\r', cell);
        return cell.Length == 0 ? null : cell;
    }

    private static string Quoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] == '"' && text[at + 1] != '"')
                break;
            if (text[at] == '"')
                at++;
            cell.Append(text[at]);
        }

        at++;
        Assert.Contains(text[at], ",\n");
        return cell.ToString();
    }
}
