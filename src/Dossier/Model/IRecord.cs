using Dossier.Text;

namespace Dossier.Model;

/// <summary>Anything that has an id of its own and a file that it stands in.</summary>
public interface IRecord
{
    /// <summary>Lower-case ASCII kebab-case, unique among the records of one kind; the file's name without its ending.</summary>
    string Id { get; }

    /// <summary>Where a diagnostic about the whole record points: its first key, or its own key in a file of many.</summary>
    Span Span { get; }
}
