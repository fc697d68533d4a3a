namespace Dossier.Templates.Syntax;

/// <summary>A part of a template, as written. Compared by identity: two equal texts at two places are two nodes.</summary>
/// <param name="start">Its first offset in the file.</param>
/// <param name="end">The offset behind it.</param>
internal abstract class SyntaxNode(int start, int end)
{
    /// <summary>Its first offset in the file.</summary>
    public int Start => start;

    /// <summary>The offset behind it.</summary>
    public int End => end;
}

/// <summary>A name with its place.</summary>
internal sealed class NameSyntax(string text, int start, int end) : SyntaxNode(start, end)
{
    /// <summary>The name.</summary>
    public string Text => text;
}
