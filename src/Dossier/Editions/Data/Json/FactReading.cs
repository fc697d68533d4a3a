using System.Collections.Frozen;
using System.Text.Json;
using Dossier.Analysis;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Parity;
using Dossier.Model;
using Dossier.Pages.Phrases;
using Dossier.Text;

namespace Dossier.Editions.Data.Json;

/// <summary>Reads from a fact's own file what it says, by its keys alone, and puts the words of machines into those of readers.</summary>
internal static class FactReading
{
    private static readonly FrozenDictionary<string, State> States = Words<State>();
    private static readonly FrozenDictionary<string, ConfidenceLevel> Levels = Words<ConfidenceLevel>();
    private static readonly FrozenDictionary<string, Outcome> Outcomes = Words<Outcome>();

    /// <summary>What the file says; null where it lacks a key.</summary>
    public static StatedFact? Of(ReadOnlyMemory<byte> bytes, Words words)
    {
        using var json = JsonDocument.Parse(bytes);
        var fact = json.RootElement;
        var isWhole = fact.TryGetProperty("id", out var id) & fact.TryGetProperty("statement", out var statement) & fact.TryGetProperty("state", out var state)
            & fact.TryGetProperty("confidence", out var confidence) & fact.TryGetProperty("quantity", out var quantity) & fact.TryGetProperty("outcome", out var outcome);
        return !isWhole ? null : new StatedFact(
            id.GetString() ?? "",
            statement.GetString() ?? "",
            quantity.ValueKind == JsonValueKind.Object ? words.Say(QuantityOf(quantity)) : "",
            StateOf(state.GetString() ?? "", outcome.GetString(), words),
            words.Say(Word(Levels, confidence.GetProperty("level").GetString())));
    }

    private static string StateOf(string word, string? outcome, Words words) => Word(States, word) switch
    {
        State.Forecast => $"{words.Say(State.Forecast)}, {words.Say(Word(Outcomes, outcome))}",
        { } state => words.Say(state),
        null => word,
    };

    private static Quantity QuantityOf(JsonElement json) => new()
    {
        Span = default,
        Value = NumberOf(json, "value"),
        Min = NumberOf(json, "min"),
        Max = NumberOf(json, "max"),
        Unit = new Located<string>(json.GetProperty("unit").GetString() ?? "", default),
    };

    private static Located<Number>? NumberOf(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) && Number.TryParse(value.GetRawText(), out var number) ? new Located<Number>(number, default) : null;

    private static T? Word<T>(FrozenDictionary<string, T> words, string? word)
        where T : struct =>
        word is not null && words.TryGetValue(word, out var value) ? value : null;

    private static FrozenDictionary<string, T> Words<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToFrozenDictionary(WordOf<T>.Of, StringComparer.Ordinal);
}
