using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>One neutral statement with its basis, time, attribution and citations. <c>content/facts/&lt;topic&gt;/&lt;id&gt;.yaml</c></summary>
public sealed record Fact : IRecord
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required Span Span { get; init; }

    /// <summary>The id of the topic: the folder that the file stands in.</summary>
    public required string Topic { get; init; }

    /// <summary>One sentence, white space folded.</summary>
    public required Located<string> Statement { get; init; }

    /// <summary>How it is known.</summary>
    public required Located<Basis> Basis { get; init; }

    /// <summary>The time that the statement is about; null where it has none.</summary>
    public Located<EdtfDate>? When { get; init; }

    /// <summary>Whose claim it is, in words.</summary>
    public required Located<string> Attribution { get; init; }

    /// <summary>Whether the claim rests on people who are not named.</summary>
    public bool UnnamedSources { get; init; }

    /// <summary>Ids of the entities that it is about.</summary>
    public ImmutableArray<Located<string>> Entities { get; init; } = [];

    /// <summary>The number in it, if there is one.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The citations, in the editors' order.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>Facts that are in error, and that this one has right.</summary>
    public ImmutableArray<Located<string>> Corrects { get; init; } = [];

    /// <summary>Facts of which this one is a party's denial.</summary>
    public ImmutableArray<Located<string>> Denies { get; init; } = [];

    /// <summary>Facts that cannot hold together with this one, with nobody having settled which.</summary>
    public ImmutableArray<Located<string>> Contradicts { get; init; } = [];

    /// <summary>Facts of which this one is a newer figure or a revision.</summary>
    public ImmutableArray<Located<string>> Supersedes { get; init; } = [];

    /// <summary>Facts that this one supports.</summary>
    public ImmutableArray<Located<string>> Supports { get; init; } = [];

    /// <summary>What became of it, for forecasts, once known.</summary>
    public Located<Outcome>? Outcome { get; init; }

    /// <summary>The statement in other languages.</summary>
    public ImmutableArray<Translation> Translations { get; init; } = [];

    /// <summary>The editors' note, Markdown: caveats, why a figure differs.</summary>
    public Located<string>? Note { get; init; }
}

/// <summary>A text in a language other than the dossier's.</summary>
/// <param name="Language">A BCP 47 tag: <c>zh</c>, <c>pt-BR</c>.</param>
/// <param name="Text">The text.</param>
public sealed record Translation(string Language, Located<string> Text);
