using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Dossier.Templates.Binding;

/// <summary>The words that an enumeration's values are in templates, as in the content: kebab-case.</summary>
internal sealed class Words
{
    private static readonly ConcurrentDictionary<Type, Words> Known = new();
    private readonly Dictionary<object, string> words;
    private readonly Dictionary<string, object> values;

    private Words(Type type)
    {
        var named = Enum.GetNames(type).Select(name => (Value: Enum.Parse(type, name), Word: Of(name))).ToList();
        words = named.DistinctBy(pair => pair.Value).ToDictionary(pair => pair.Value, pair => pair.Word);
        values = named.DistinctBy(pair => pair.Word, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
        All = [.. named.Select(pair => pair.Word)];
    }

    /// <summary>The words, in the order of the enumeration.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>The words of an enumeration.</summary>
    public static Words Of(Type type) => Known.GetOrAdd(type, static type => new Words(type));

    /// <summary>A value's word; its number where it has none.</summary>
    public string Say(object value) => words.GetValueOrDefault(value) ?? ((Enum)value).ToString("D");

    /// <summary>The value of a word, or null.</summary>
    public object? Find(string word) => values.GetValueOrDefault(word);

    // A single letter is a mark, such as the letters of the Admiralty code, and stays a capital.
    private static string Of(string name) => name.Length == 1 ? name : TypeMembers.Separate(name, '-');
}
