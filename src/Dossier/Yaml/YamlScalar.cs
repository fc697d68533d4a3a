using Dossier.Text;

namespace Dossier.Yaml;

/// <summary>A text. YAML's guesses (<c>no</c>, <c>12:30</c>, dates, numbers) are not made: it stays what was written.</summary>
/// <param name="span">Where it stands, its quotes included.</param>
/// <param name="text">The text, escapes and line folding undone.</param>
/// <param name="isPlain">Whether it was written without quotes and not as a block.</param>
internal sealed class YamlScalar(Span span, string text, bool isPlain) : YamlNode(span)
{
    /// <summary>The text, escapes and line folding undone.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it was written without quotes and not as a block.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether it says that there is no value: left empty, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null";

    /// <inheritdoc/>
    public override string KindName => IsNull ? "nothing" : "text";
}
