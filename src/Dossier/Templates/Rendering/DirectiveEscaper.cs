using System.Buffers;

namespace Dossier.Templates.Rendering;

/// <summary>
/// Values on a <c>:::</c> line: ids and the like as they are, anything else in double quotes with backslashes before quotes and backslashes.
/// </summary>
internal sealed class DirectiveEscaper : Escaper
{
    private static readonly SearchValues<char> Bareword =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/+%@,#:");

    private readonly bool isQuoted;

    private DirectiveEscaper(bool isQuoted) => this.isQuoted = isQuoted;

    /// <summary>Outside quotes.</summary>
    public static DirectiveEscaper Bare { get; } = new(false);

    /// <summary>Within the template's own double quotes.</summary>
    public static DirectiveEscaper Quoted { get; } = new(true);

    /// <inheritdoc/>
    public override void Write(Output output, ReadOnlySpan<char> value)
    {
        if (!isQuoted && !value.IsEmpty && !value.ContainsAnyExcept(Bareword) && !value.Contains(":::", StringComparison.Ordinal))
        {
            output.Append(value);
            return;
        }

        if (!isQuoted)
            output.Append('"');
        foreach (var c in value)
            WriteQuoted(output, c);
        if (!isQuoted)
            output.Append('"');
    }

    private static void WriteQuoted(Output output, char c)
    {
        if (c is '"' or '\\')
            output.Append('\\');
        output.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
    }
}
