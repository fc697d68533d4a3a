using Dossier.Templates.Syntax;

namespace Dossier.Templates.Places;

/// <summary>Where one is at each value and inclusion of a template that begins at some place.</summary>
internal sealed class PlaceMap
{
    private readonly Dictionary<Statement, (Place Place, char Next)> places = [];

    /// <summary>Where one is when the template ends.</summary>
    public required Place End { get; set; }

    /// <summary>How many partials stand within each other in it.</summary>
    public int IncludeDepth { get; set; }

    /// <summary>Notes where one is at a statement.</summary>
    public void Set(Statement statement, Place place, char next) => places[statement] = (place, next);

    /// <summary>
    /// Where one is at a statement, and the literal character behind it, <c>\0</c> where it is not known; null where the work was broken off.
    /// </summary>
    public (Place Place, char Next)? Find(Statement statement) => places.TryGetValue(statement, out var found) ? found : null;
}
