using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>A person, state, organisation, place or programme that facts are about. <c>content/entities/&lt;id&gt;.yaml</c></summary>
public sealed record Entity : IRecord
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required Span Span { get; init; }

    /// <summary>Its name in the dossier's language.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required Located<EntityKind> Kind { get; init; }

    /// <summary>Its names in other languages.</summary>
    public ImmutableArray<Translation> Names { get; init; } = [];

    /// <summary>What it is or does, in a few words.</summary>
    public Located<string>? Role { get; init; }

    /// <summary>The side that it belongs to, from the same list as a publisher's.</summary>
    public Located<string>? Side { get; init; }
}
