using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Yaml;

/// <summary>A list.</summary>
internal sealed class YamlSequence(Span span, ImmutableArray<YamlNode> items) : YamlNode(span)
{
    /// <summary>The items in order.</summary>
    public ImmutableArray<YamlNode> Items { get; } = items;

    /// <inheritdoc/>
    public override string KindName => "a list";
}
