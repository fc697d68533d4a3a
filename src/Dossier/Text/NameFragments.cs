using System.Collections.Immutable;

namespace Dossier.Text;

/// <summary>Finds the names of which an author wrote a part: people remember how an id begins, or a word of it.</summary>
public static class NameFragments
{
    // fewer letters stand in nearly every name
    private const int ShortestWithin = 3;

    /// <summary>The names that begin with a fragment, or, where none does, those that it stands in; ordinal, the case of ASCII letters aside.</summary>
    /// <param name="fragment">What was written.</param>
    /// <param name="known">The names that there are.</param>
    public static ImmutableArray<string> Find(string fragment, IEnumerable<string> known)
    {
        if (fragment.Length == 0)
            return [];
        string[] names = [.. known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        ImmutableArray<string> beginning = [.. names.Where(name => name.StartsWith(fragment, StringComparison.OrdinalIgnoreCase))];
        return !beginning.IsEmpty || fragment.Length < ShortestWithin ? beginning
            : [.. names.Where(name => name.Contains(fragment, StringComparison.OrdinalIgnoreCase))];
    }
}
