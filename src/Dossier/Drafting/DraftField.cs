using System.Collections.Immutable;
using Dossier.Loading.Fields;

namespace Dossier.Drafting;

/// <summary>A value that can be given for a new record: a field of its shape, or of a record within it.</summary>
/// <param name="Name">What it is called on the command line: the field's name, with that of the field around it where both would be equal.</param>
/// <param name="Path">The fields that lead to it, the outermost first.</param>
internal sealed record DraftField(string Name, ImmutableArray<FieldDescription> Path)
{
    /// <summary>The field itself.</summary>
    public FieldDescription Field => Path[^1];

    /// <summary>Whether it, or something around it, is a list: it may be given several times.</summary>
    public bool IsRepeated => Path.Any(step => step.Container != FieldContainer.One);

    /// <summary>Whether a record cannot be without it.</summary>
    public bool IsRequired => Path.All(step => step.Required);

    /// <summary>Every value of a shape in the order of its fields, each under a name of its own.</summary>
    public static ImmutableArray<DraftField> Of(RecordShape shape)
    {
        FieldDescription[][] paths = [.. shape.Fields.SelectMany(field => Leaves([field]))];
        // The record's own fields have the first word, whatever stands before them in the file.
        var taken = shape.Names.ToHashSet(StringComparer.Ordinal);
        return [.. paths.Select(path => new DraftField(path.Length == 1 ? path[0].Name : Free(path, taken), [.. path]))];
    }

    private static IEnumerable<FieldDescription[]> Leaves(FieldDescription[] path) =>
        path[^1].Shape is { } shape ? shape.Fields.SelectMany(field => Leaves([.. path, field])) : [path];

    private static string Free(FieldDescription[] path, HashSet<string> taken) =>
        taken.Add(path[^1].Name) ? path[^1].Name : $"{path[^2].Name}-{path[^1].Name}";
}
