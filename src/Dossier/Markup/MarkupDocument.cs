using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Markdig.Syntax;

namespace Dossier.Markup;

/// <summary>A Markdown text and what it means.</summary>
/// <param name="Ast">Markdig's tree; holds no HTML nodes. Empty where the text was refused.</param>
/// <param name="Text">The Markdown that the tree's spans count in.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="Headings">Its headings, in order.</param>
/// <param name="Diagnostics">What is wrong with it, as far as it can be seen without the records; <see cref="MarkupLinks"/> sees the
/// rest.</param>
public sealed record MarkupDocument(
    MarkdownDocument Ast, string Text, MarkupOrigin Origin, ImmutableArray<MarkupHeading> Headings, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">Unique in its text, made of its words.</param>
/// <param name="Title">Its plain text.</param>
/// <param name="Span">Where it stands.</param>
public sealed record MarkupHeading(int Level, string Id, string Title, Span Span);
