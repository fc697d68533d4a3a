namespace Dossier.Templates;

/// <summary>Text that is Markdown already: printed in a Markdown template without escaping, refused everywhere else.</summary>
/// <remarks>
/// At the start of a line it is printed as blocks: its further lines are indented like the first, a code fence or directive that it leaves
/// open is closed behind it, and a directive that it closes without having opened it is made text. Within a line it is folded into that line.
/// </remarks>
/// <param name="Value">The Markdown.</param>
public sealed record MarkdownText(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
