using Dossier.Text;

namespace Dossier.Yaml;

/// <summary>A node of a YAML file, with its place. Text, a list, a mapping, or one that was refused.</summary>
internal abstract class YamlNode(Span span)
{
    /// <summary>Where it stands: quotes and brackets included, without the white space behind it.</summary>
    public Span Span { get; } = span;

    /// <summary>What it is, for messages: <c>text</c>, <c>a list</c>, <c>keys and values</c>.</summary>
    public abstract string KindName { get; }
}

/// <summary>A node that a diagnostic has been reported for already; whoever meets it says nothing more.</summary>
internal sealed class YamlRefused(Span span) : YamlNode(span)
{
    /// <inheritdoc/>
    public override string KindName => "something that was refused";
}
