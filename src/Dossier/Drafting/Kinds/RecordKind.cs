using System.Collections.Immutable;
using Dossier.Loading.Binding;
using Dossier.Loading.Fields;

namespace Dossier.Drafting.Kinds;

/// <summary>A kind of record that can be made anew: what is asked for, what follows from it, and which files it becomes.</summary>
/// <param name="target">What ids of such records refer to.</param>
/// <param name="shape">Its keys.</param>
internal abstract class RecordKind(ReferenceKind target, RecordShape shape)
{
    /// <summary>The value that becomes the file's name; no key of the record.</summary>
    public static DraftField Id { get; } =
        new("id", [FieldOf.Id("id", "Its id, which is its file's name; made of the other values where it is left out", "goods-trade-2023")]);

    /// <summary>The word for it: <c>fact</c>.</summary>
    public string Name => target.Name;

    /// <summary>What ids of such records refer to.</summary>
    public ReferenceKind Target => target;

    /// <summary>Its keys.</summary>
    public RecordShape Shape => shape;

    /// <summary>All that can be said of one, in the order in which it is best said.</summary>
    public virtual ImmutableArray<DraftField> Fields { get; } = [.. DraftField.Of(shape), Id];

    /// <summary>The field with a name, which there is.</summary>
    public DraftField Field(string name) => Fields.First(field => field.Name == name);

    /// <summary>What follows from what was said, for fields that were left out.</summary>
    public virtual ImmutableArray<Derived> Derive(DraftRecord record, LoadedContent content) => [];

    /// <summary>The id that such a record would be given; empty where none can be made, and it may be taken.</summary>
    public abstract string ProposeId(DraftRecord record, LoadedContent content);

    /// <summary>The files that it becomes.</summary>
    public abstract ImmutableArray<ContentChange> Changes(string id, DraftRecord record, LoadedContent content);
}

/// <summary>A value that follows from others.</summary>
/// <param name="Field">Where it belongs.</param>
/// <param name="Text">The value.</param>
/// <param name="Reason">Why, in a few words.</param>
internal sealed record Derived(DraftField Field, string Text, string Reason);
