using Dossier.Text;

namespace Dossier.Markup;

/// <summary>Finds nearest names for a bounded number of unknown ones: a text of nothing but wrong ids must not search for ever.</summary>
internal sealed class NearestNames
{
    private const int MostSearches = 20;

    private readonly Dictionary<string, SpellingGuess?> found = new(StringComparer.Ordinal);

    /// <summary>The nearest known name; null where none is near, or where too many were searched for.</summary>
    /// <param name="space">Tells names of different kinds apart.</param>
    /// <param name="name">The unknown name.</param>
    /// <param name="known">The known ones, asked for only where needed.</param>
    public SpellingGuess? Find(string space, string name, Func<IEnumerable<string>> known)
    {
        var key = $"{space}:{name}";
        if (!found.TryGetValue(key, out var guess) && found.Count < MostSearches)
            found[key] = guess = Spelling.Guess(name, [.. known()]);
        return guess;
    }
}
