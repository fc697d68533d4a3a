using System.Globalization;
using System.Text;

namespace Dossier.Benchmarks.Synthetic;

/// <summary>A file, line by line, with numbers as they are written everywhere.</summary>
internal sealed class Lines
{
    private readonly StringBuilder text = new();

    public void Add(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    public void AddIf(bool isSaid, FormattableString line)
    {
        if (isSaid)
            Add(line);
    }

    public override string ToString() => text.ToString();
}
