using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Loading.Fields;

/// <summary>The keys of one kind of record.</summary>
/// <param name="Name">What it is, with its article: <c>a fact</c>.</param>
/// <param name="Place">Where it stands: <c>facts/TOPIC/ID.yaml</c>; empty for a record within another.</param>
/// <param name="Description">What it is for, in one line.</param>
/// <param name="Fields">The keys, in the order in which they are best written.</param>
internal sealed record RecordShape(string Name, string Place, string Description, ImmutableArray<FieldDescription> Fields)
{
    private readonly FrozenDictionary<string, FieldDescription> byName =
        Fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>The names of the keys.</summary>
    public ImmutableArray<string> Names { get; } = [.. Fields.Select(field => field.Name)];

    /// <summary>The key with a name, or null.</summary>
    public FieldDescription? Find(string name) => byName.GetValueOrDefault(name);
}
