using System.Collections.Immutable;
using System.Text;
using Dossier.Text;

namespace Dossier.Build.Fixing;

/// <summary>A file before and after its fixes.</summary>
/// <param name="Before">As it was read.</param>
/// <param name="Fixes">What changes, in the order of the text; none touches another.</param>
internal sealed record FixedFile(SourceText Before, ImmutableArray<Fix> Fixes)
{
    /// <summary>As it is to be: what is not fixed stays to the last character, and every line keeps its number.</summary>
    public SourceText After { get; } = new(Before.Path, Apply(Before.Text, Fixes));

    /// <summary>The changed lines, from 1, each with the fixes on it.</summary>
    public IEnumerable<IGrouping<int, Fix>> Lines => Fixes.GroupBy(fix => fix.Span.StartPosition.Line);

    private static string Apply(string text, ImmutableArray<Fix> fixes)
    {
        var written = new StringBuilder(text.Length);
        var at = 0;
        foreach (var fix in fixes)
        {
            written.Append(text, at, fix.Span.Start - at).Append(fix.Text);
            at = fix.Span.End;
        }

        return written.Append(text, at, text.Length - at).ToString();
    }
}
