using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dossier.Markup;

/// <summary>The blocks that a text may use.</summary>
public sealed class MarkupBlocks
{
    private readonly FrozenDictionary<string, MarkupBlock> byName;

    /// <summary>Takes the blocks as they come; names must be unique.</summary>
    public MarkupBlocks(params IEnumerable<MarkupBlock> blocks)
    {
        All = [.. blocks];
        byName = All.ToFrozenDictionary(block => block.Name, StringComparer.Ordinal);
    }

    /// <summary>What editors may use in topics and notes.</summary>
    public static MarkupBlocks Content { get; } = new(
        Figure("chart", "a series as a chart, with its numbers below", new MarkupArgument("series", ArgumentForm.Series, true, true)),
        Figure("timeline", "facts in order of time, of a topic, an entity or all",
            new("topic", ArgumentForm.Topic), new("entity", ArgumentForm.Entity),
            new("from", ArgumentForm.Date), new("to", ArgumentForm.Date)),
        Figure("origins", "where a fact comes from: its citations, what they pass on, and the origins",
            new MarkupArgument("fact", ArgumentForm.Fact, true)),
        Container("aside", "a remark beside the text"),
        Container("details", "text that is folded away under a summary", new MarkupArgument("summary", ArgumentForm.Text, true, true)));

    /// <summary>What page templates may use: all that editors may, and the parts that pages are made of.</summary>
    public static MarkupBlocks Pages { get; } = new(
    [
        .. Content.All,
        Figure("ledger", "rows of facts with their state and confidence") with { Lists = RecordKind.Fact },
        Figure("facts", "facts in full, one below the other") with { Lists = RecordKind.Fact },
        Figure("notes", "the numbered facts that a text cites") with { Lists = RecordKind.Fact },
        Figure("relay", "the relay graph of a fact", new MarkupArgument("fact", ArgumentForm.Fact, true)),
        Figure("trace", "the confidence of a fact as a ladder", new MarkupArgument("fact", ArgumentForm.Fact, true)),
        Figure("sides", "claim and objection side by side", new MarkupArgument("fact", ArgumentForm.Fact)),
        Figure("fan", "the sources that pass a source on", new MarkupArgument("source", ArgumentForm.Source, true)),
        Figure("record", "the table of states and confidence", new MarkupArgument("topic", ArgumentForm.Topic)),
        Figure("strip", "one mark a fact, by year", new MarkupArgument("topic", ArgumentForm.Topic)),
        Container("section", "a ruled section of a page",
            new("id", ArgumentForm.Text), new("title", ArgumentForm.Text, false, true), new("remark", ArgumentForm.Text)),
        Container("split", "two columns: the first block inside, then the rest"),
    ]);

    /// <summary>The blocks in their order.</summary>
    public ImmutableArray<MarkupBlock> All { get; }

    /// <summary>The names, in no particular order.</summary>
    public IEnumerable<string> Names => byName.Keys;

    /// <summary>The block of a name, if there is one.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out MarkupBlock? block) => byName.TryGetValue(name, out block);

    /// <summary>A catalogue with further blocks.</summary>
    public MarkupBlocks With(params IEnumerable<MarkupBlock> further) => new([.. All, .. further]);

    private static MarkupBlock Figure(string name, string description, params ReadOnlySpan<MarkupArgument> arguments) =>
        new(name, MarkupBlockKind.Figure, description) { Arguments = [.. arguments] };

    private static MarkupBlock Container(string name, string description, params ReadOnlySpan<MarkupArgument> arguments) =>
        new(name, MarkupBlockKind.Container, description) { Arguments = [.. arguments] };
}
