namespace Dossier.Templates;

/// <summary>Text that is HTML already: printed in the running text of an HTML template without escaping, refused everywhere else.</summary>
/// <param name="Value">The HTML, well formed in itself.</param>
public sealed record HtmlText(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
