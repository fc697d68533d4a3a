using System.Collections.Immutable;
using Markdig.Syntax;

namespace Dossier.Markup.Parsing;

/// <summary>The first line of a block, taken apart.</summary>
/// <param name="Name">The block's name as written.</param>
/// <param name="NameSpan">Where it stands.</param>
/// <param name="Values">What follows it.</param>
internal sealed record BlockHeader(string Name, SourceSpan NameSpan, ImmutableArray<HeaderValue> Values);

/// <summary>A value on a block's first line.</summary>
/// <param name="Name">Its name, or null where it was given alone.</param>
/// <param name="NameSpan">Where the name stands, or the value where there is none.</param>
/// <param name="Value">The value, without quotes.</param>
/// <param name="ValueSpan">Where the value stands, without quotes.</param>
internal sealed record HeaderValue(string? Name, SourceSpan NameSpan, string Value, SourceSpan ValueSpan);
