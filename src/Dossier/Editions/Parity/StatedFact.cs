using Dossier.Analysis;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;

namespace Dossier.Editions.Parity;

/// <summary>What an edition says of a fact, in readers' words, read from what it wrote.</summary>
/// <param name="Id">The fact.</param>
/// <param name="Statement">Its statement.</param>
/// <param name="Value">Its number with its unit; empty where it has none.</param>
/// <param name="State">Its state.</param>
/// <param name="Confidence">Its confidence, without that word.</param>
internal sealed record StatedFact(string Id, string Statement, string Value, string State, string Confidence)
{
    /// <summary>What is to be said of a fact.</summary>
    public static StatedFact Of(FactView fact) => new(fact.Id, fact.Statement, fact.Quantity, fact.StateText, fact.Confidence);

    /// <summary>The confidence that a phrase tells of: the longest word for a level in it, as one may be a part of another; none where there is no such word.</summary>
    /// <param name="phrase">What an edition says: <c>High confidence</c>, <c>no confidence given</c>.</param>
    /// <param name="words">The words of the interface.</param>
    public static string ConfidenceIn(string phrase, Words words) =>
        Enum.GetValues<ConfidenceLevel>().Select(level => words.Say(level)).OrderByDescending(word => word.Length)
            .FirstOrDefault(word => phrase.Contains(word, StringComparison.OrdinalIgnoreCase)) ?? words.Say((ConfidenceLevel?)null);

    /// <summary>The parts by name, in the order in which they are compared.</summary>
    public IEnumerable<(string Name, string Text)> Parts =>
        [("id", Id), ("statement", Statement), ("value", Spaced(Value)), ("state", State), ("confidence", Confidence)];

    // Languages that set thousands apart with a space let no line end there; what is read back may be without that care.
    private static string Spaced(string value) => value.Replace('\u00A0', ' ');
}
