namespace Dossier.Cli.Commands.Explaining;

/// <summary>What is to be explained, perhaps with its kind in front, as links in the content have it: <c>fact:trade-2023</c>.</summary>
/// <param name="Id">The id or code.</param>
/// <param name="Kind">The kind, where the caller named it.</param>
internal readonly record struct ExplainedName(string Id, ExplainedKind? Kind)
{
    /// <summary>Reads what a caller wrote.</summary>
    public static ExplainedName Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        ExplainedKind? kind = colon < 0 ? null : text[..colon] switch
        {
            "fact" => ExplainedKind.Fact,
            "source" => ExplainedKind.Source,
            "code" => ExplainedKind.Code,
            "rule" => ExplainedKind.Rule,
            _ => null,
        };
        return kind is null ? new ExplainedName(text, null) : new ExplainedName(text[(colon + 1)..], kind);
    }

    /// <summary>Whether something of this kind can be meant.</summary>
    public bool MayBe(ExplainedKind kind) => Kind is null || Kind == kind;

    /// <summary>Another id, written as the caller wrote this one.</summary>
    public string With(string id) => Kind is { } kind ? $"{kind.ToString().ToLowerInvariant()}:{id}" : id;
}

/// <summary>What can be explained.</summary>
internal enum ExplainedKind
{
    /// <summary>A fact of the dossier.</summary>
    Fact,

    /// <summary>A source of the dossier.</summary>
    Source,

    /// <summary>A kind of diagnostic.</summary>
    Code,

    /// <summary>A rule of state or confidence.</summary>
    Rule,
}
