using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Templates.Phrases;

/// <summary>The texts of the interface by their names, as templates say them: <c>{{ 'facts-in-all' | say count }}</c>.</summary>
public sealed class PhraseBook
{
    private readonly FrozenDictionary<string, Phrase> phrases;

    /// <summary>A book of these phrases.</summary>
    /// <param name="language">The language that they are in, a BCP 47 tag.</param>
    /// <param name="phrases">By name; names differ.</param>
    public PhraseBook(string language, IEnumerable<KeyValuePair<string, Phrase>> phrases)
    {
        Language = language;
        this.phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal);
        Names = [.. this.phrases.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>A book without phrases.</summary>
    public static PhraseBook Empty { get; } = new("en", []);

    /// <summary>The language, a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>The names, ordinal.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The phrase of a name, or null.</summary>
    public Phrase? Find(string name) => phrases.GetValueOrDefault(name);
}
