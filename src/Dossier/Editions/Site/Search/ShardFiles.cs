using System.Collections.Immutable;
using System.Text;

namespace Dossier.Editions.Site.Search;

/// <summary>
/// Writes the pieces of the index that the search page loads one by one. Each is a script that calls <c>dossierShard</c> with its
/// content: what is loaded as a script can be read from a disk too, where browsers refuse to fetch.
/// </summary>
internal sealed class ShardFiles(IOutput output, string folder)
{
    private const int FullLength = 16 * 1024;

    /// <summary>Writes a piece whose content is an expression of JavaScript.</summary>
    public void Write(string name, StringBuilder expression) =>
        output.Write($"{folder}/{name}.js", expression.Insert(0, "dossierShard(").Append(")\n").ToString());

    /// <summary>Writes sorted lines into as many pieces as they need, each begun when the one before is full.</summary>
    /// <param name="name">What the pieces are called, before their number from 0.</param>
    /// <param name="lines">The lines' first words, in ordinal order.</param>
    /// <param name="appendRest">Appends what follows a line's first word, by the line's number.</param>
    /// <returns>The first word of each piece.</returns>
    public ImmutableArray<string> Write(string name, ImmutableArray<string> lines, Action<StringBuilder, int> appendRest)
    {
        var starts = ImmutableArray.CreateBuilder<string>();
        var text = new StringBuilder();
        for (var index = 0; index < lines.Length; index++)
        {
            if (text.Length == 0)
                starts.Add(lines[index]);
            text.Append(text.Length == 0 ? '`' : '\n');
            text.AppendFrontCoded(lines[index], text.Length == 1 ? "" : lines[index - 1]);
            appendRest(text, index);
            if (text.Length < FullLength && index + 1 < lines.Length)
                continue;
            Write(name + (starts.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture), text.Append('`'));
            text.Clear();
        }

        return starts.ToImmutable();
    }
}
