using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Markup;
using Dossier.Markup.Syntax;
using Dossier.Text;
using Markdig.Syntax;

namespace Dossier.Retrospect;

/// <summary>
/// Leaves of a text what could be written then: sentences, list items, tables, quotes and figures that rest on what is known, and the headings above
/// them. Prose that cites nothing is left out, as nobody can tell since when it could be said.
/// </summary>
internal sealed partial class NarrativeCut(MarkupParser parser, KnownRecords known, DateOnly day)
{
    /// <summary>What is left of a field; null where nothing is.</summary>
    public Located<string>? Cut(Located<string>? field) =>
        field is { } given && Cut(given.Value) is { Length: > 0 } left ? At(left, given.Span) : null;

    /// <summary>A text in the place of one that an editor wrote: what is diagnosed of it is shown in its own words, under the editor's file.</summary>
    public static Located<string> At(string text, Span written) => new(text, new Span(new SourceText(written.Source.Path, text), 0, text.Length));

    /// <summary>What is left of a text; empty where nothing is.</summary>
    public string Cut(string markdown)
    {
        var document = parser.Parse(markdown, MarkupOrigin.Fixed(default));
        var pieces = document.Ast.Where(block => block is not LinkReferenceDefinitionGroup).Select(block => (Block: block, Left: Cut(block, document.Text))).ToList();
        for (var at = 0; at < pieces.Count; at++)
        {
            if (pieces[at].Block is HeadingBlock heading && IsNeeded(heading, pieces.Skip(at + 1)))
                pieces[at] = (heading, Written(heading, document.Text));
        }

        var left = new List<string>();
        foreach (var (_, text) in pieces)
        {
            if (text is not null)
                left.Add(text);
            else if (left.Count == 0 || left[^1] != SentenceCut.Gap)
                left.Add(SentenceCut.Gap);
        }

        return left.TrueForAll(piece => piece == SentenceCut.Gap) ? "" : string.Join("\n\n", left.Concat(Definitions(document))) + "\n";
    }

    private string? Cut(Block block, string text) => block switch
    {
        HeadingBlock => null,
        ParagraphBlock paragraph => SentenceCut.Cut(paragraph, text, known),
        ListBlock list => Cut(list, text),
        FigureBlock figure => TextReferences.In(figure).All(known.Have) ? Written(figure, text) : null,
        _ => Stays(block) ? Written(block, text) : null,
    };

    private string? Cut(ListBlock list, string text)
    {
        var items = list.Where(Stays).Select(item => Written(item, text).TrimEnd()).ToList();
        return items.Count == 0 ? null : string.Join('\n', items);
    }

    private bool Stays(Block block) => TextReferences.IsSourced(block) && TextReferences.In(block).All(known.Have);

    // A heading stays while something below it does, unless it tells of a later year.
    private bool IsNeeded(HeadingBlock heading, IEnumerable<(Block Block, string? Left)> following) =>
        !NamesLaterYear(heading) && following.TakeWhile(piece => piece.Block is not HeadingBlock next || next.Level > heading.Level).Any(piece => piece.Left is not null);

    private bool NamesLaterYear(HeadingBlock heading) =>
        Year().Matches(MarkupText.Plain(heading.Inline)).Any(year => int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) > day.Year);

    // Where links lead stands by itself, and is seen nowhere.
    private IEnumerable<string> Definitions(MarkupDocument document) =>
        document.Ast.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group.OfType<LinkReferenceDefinition>())
            .Where(definition => TextReferences.In(definition).All(known.Have)).Select(definition => Written(definition, document.Text));

    private static string Written(Block block, string text)
    {
        var (from, to) = block is IFenced { Fence: var fence }
            ? (fence.Opening.Start, fence.Closing.IsEmpty ? text.Length : fence.Closing.End + 1)
            : (block.Span.Start, block.Span.End + 1);
        return text[from..Math.Min(to, text.Length)];
    }

    [GeneratedRegex(@"(?<!\d)(?:19|2\d)\d\d(?!\d)")]
    private static partial Regex Year();
}
