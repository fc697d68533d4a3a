using System.Collections.Immutable;
using Markdig.Syntax;

namespace Dossier.Markup.Syntax;

/// <summary>The arguments of a block.</summary>
/// <param name="All">In the author's order; only those that the block takes.</param>
public sealed record BlockArguments(ImmutableArray<BlockArgument> All)
{
    /// <summary>The value of an argument, or null where it was not given.</summary>
    public string? this[string name] => All.FirstOrDefault(argument => argument.Definition.Name == name)?.Value;
}

/// <summary>One argument of a block.</summary>
/// <param name="Definition">What the catalogue says of it.</param>
/// <param name="Value">Its value, without quotes.</param>
/// <param name="ValueSpan">Where the value stands in the Markdown, without quotes.</param>
public sealed record BlockArgument(MarkupArgument Definition, string Value, SourceSpan ValueSpan);
