using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Templates;

/// <summary>Everything that can be wrong with a template.</summary>
public static class TemplateDiagnostics
{
    /// <summary>Something that the language has no room for at this place.</summary>
    public static DiagnosticDescriptor TemplateSyntax { get; } = Fault(
        "template-syntax",
        "a tag of a template cannot be read",
        "Tags hold one statement a line: an expression to print, `if`, `for`, `case`, `capture`, `include` or an assignment.");

    /// <summary>An opening that has no closing.</summary>
    public static DiagnosticDescriptor UnclosedTag { get; } = Fault(
        "unclosed-tag",
        "a tag of a template is not closed",
        "`{{` opens a tag and `}}` closes it; text between `{%{` and `}%}` is not read as tags.");

    /// <summary>A quotation without its end.</summary>
    public static DiagnosticDescriptor UnclosedString { get; } = Fault(
        "unclosed-string",
        "a quoted text in a template is not closed",
        "Quoted texts end on the line on which they begin, with the quote that they begin with. A quote inside is written `\\'` or `\\\"`.");

    /// <summary>A block without its end.</summary>
    public static DiagnosticDescriptor UnclosedBlock { get; } = Fault(
        "unclosed-template-block",
        "a block of a template is not closed",
        "`if`, `for`, `case` and `capture` open a block that `{{ end }}` closes.");

    /// <summary>The end or the middle of a block that nothing opened.</summary>
    public static DiagnosticDescriptor StrayBlock { get; } = Fault(
        "stray-block",
        "an `end`, `else` or `when` belongs to no block",
        "`else` belongs to `if`, `for` or `case` and stands there once, last; `when` belongs to `case`; `end` closes what is open.");

    /// <summary>Scriban that pages have no use for.</summary>
    public static DiagnosticDescriptor UnsupportedSyntax { get; } = Fault(
        "unsupported-template-syntax",
        "a part of Scriban's language that pages do not have",
        "Templates are written in a subset of Scriban's language: no functions, no `while`, no objects or lists made in a template. "
        + "What is to be worked out belongs into the program; templates only lay it out.");

    /// <summary>A name that nothing has.</summary>
    public static DiagnosticDescriptor UnknownVariable { get; } = Fault(
        "unknown-variable",
        "a template uses a name that nothing has",
        "Names are those of the page's data, of the loops around, and of what the template assigned or captured above.");

    /// <summary>A member that the type does not have.</summary>
    public static DiagnosticDescriptor UnknownMember { get; } = Fault(
        "unknown-member",
        "a template asks for a member that is not there",
        "Members are the properties of the data, in snake_case. They are checked when the template is loaded, in branches that never run too.");

    /// <summary>A filter that is not in the catalogue.</summary>
    public static DiagnosticDescriptor UnknownFilter { get; } = Fault(
        "unknown-filter",
        "a template uses a filter that does not exist",
        "A filter is written `value | filter argument`.");

    /// <summary>A partial that does not exist.</summary>
    public static DiagnosticDescriptor UnknownTemplate { get; } = Fault(
        "unknown-template",
        "a template includes one that does not exist",
        "`{{ include 'name' }}` includes the file of that name among the partials, of the same kind as the including template.");

    /// <summary>A partial that includes itself.</summary>
    public static DiagnosticDescriptor SelfIncludingTemplate { get; } = Fault(
        "self-including-template",
        "a template includes itself",
        "A template cannot include itself, neither directly nor over others: it would never end.");

    /// <summary>An argument that the inclusion does not give.</summary>
    public static DiagnosticDescriptor MissingTemplateArgument { get; } = Fault(
        "missing-template-argument",
        "a partial uses an argument that it was not given",
        "In a partial `$1` is the first thing behind its name in `{{ include 'name' first second }}`, `$2` the second.");

    /// <summary>A filter called with the wrong things.</summary>
    public static DiagnosticDescriptor WrongFilterArgument { get; } = Fault(
        "wrong-filter-argument",
        "a filter is given too much, too little or the wrong kind of thing",
        "Filters take what stands before the bar, and the arguments behind their name, by kind: text, number, date, list or a part of the data.");

    /// <summary>A phrase that the strings do not have.</summary>
    public static DiagnosticDescriptor UnknownPhrase { get; } = Fault(
        "unknown-phrase",
        "a template says a phrase that does not exist",
        "The texts of the interface stand in `strings/en.yaml`, by name, and in other languages beside it: `'name' | say`.");

    /// <summary>A loop over something that is not a list.</summary>
    public static DiagnosticDescriptor NotAList { get; } = Fault(
        "not-a-list",
        "a template treats as a list what is none",
        "`for` and `[0]` need a list.");

    /// <summary>A value without a text.</summary>
    public static DiagnosticDescriptor UnprintableValue { get; } = Fault(
        "unprintable-value",
        "a template prints something that has no text",
        "Text, numbers, dates, words of a list and `true` or `false` can be printed; of anything else, print one of its members.");

    /// <summary>A condition that always holds.</summary>
    public static DiagnosticDescriptor AmbiguousCondition { get; } = Fault(
        "ambiguous-condition",
        "a condition that always holds",
        "In Scriban only `null` and `false` do not hold: an empty list, an empty text and 0 do. Ask for what is meant: `.size > 0`.");

    /// <summary>A comparison with a word that the list of words does not have.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } = Fault(
        "unknown-template-word",
        "a template compares with a word that is not among the possible ones",
        "States, kinds and the like have a fixed list of words; a comparison with any other word would never hold.");

    /// <summary>Things that do not go together.</summary>
    public static DiagnosticDescriptor MismatchedTypes { get; } = Fault(
        "mismatched-types",
        "a template puts together things of different kinds",
        "Text compares with text, numbers with numbers, dates with dates; only numbers are added up, only texts are joined with `+`.");

    /// <summary>An assignment to something given.</summary>
    public static DiagnosticDescriptor FixedVariable { get; } = Fault(
        "fixed-variable",
        "a template assigns to a name that it was given",
        "The page's data, arguments and the names of loops cannot be assigned to; choose another name.");

    /// <summary>A value where no escaping makes it safe.</summary>
    public static DiagnosticDescriptor UnsafePlace { get; } = Fault(
        "unsafe-place",
        "a value stands where it cannot be made safe",
        "Values are escaped for the place where they stand. In code, tags, scripts, comments and unquoted attributes no escaping is safe, "
        + "or it would show.");

    /// <summary>Branches that lead to different places.</summary>
    public static DiagnosticDescriptor DivergingPlaces { get; } = Fault(
        "diverging-places",
        "branches of a template end in different places",
        "After a block it must be known whether one is in text, in a link, in a tag or in code, whichever way the block went: "
        + "what a branch opens it closes.");

    /// <summary>Text declared as markup that is none.</summary>
    public static DiagnosticDescriptor RawText { get; } = Fault(
        "raw-text",
        "a template wants plain text unescaped",
        "`raw` is for values that the program declares as Markdown or HTML, in a template of that kind; these need no `raw` either.");

    /// <summary>Markup in a place that has no room for it.</summary>
    public static DiagnosticDescriptor MisplacedMarkup { get; } = Fault(
        "misplaced-markup",
        "Markdown or HTML is printed where it is not understood",
        "Markdown can be printed in the running text of Markdown templates, HTML in the running text of HTML templates.");

    /// <summary>A file over the bound.</summary>
    public static DiagnosticDescriptor TemplateTooLarge { get; } = Fault(
        "template-too-large",
        "a template is too large",
        "A template file may have a million characters.");

    /// <summary>Nesting over the bound.</summary>
    public static DiagnosticDescriptor TemplateTooDeep { get; } = Fault(
        "template-too-deep",
        "a template is nested too deeply",
        "Blocks, parentheses and chains of operators are bounded, as are partials within partials, so that no template can exhaust the machine.");

    /// <summary>Loops over the bound.</summary>
    public static DiagnosticDescriptor TooManyLoopSteps { get; } = Fault(
        "too-many-loop-steps",
        "a template loops without end",
        "The rounds of all loops and the inclusions of one page are bounded, so that no template can run for ever.");

    /// <summary>Output over the bound.</summary>
    public static DiagnosticDescriptor OutputTooLarge { get; } = Fault(
        "output-too-large",
        "a page grows without end",
        "The length of one page is bounded, so that no template can fill the machine.");

    /// <summary>A number over the bound.</summary>
    public static DiagnosticDescriptor NumberTooLarge { get; } = Fault(
        "number-too-large",
        "a template works out a number that is too large",
        "Numbers have up to 28 digits.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        TemplateSyntax, UnclosedTag, UnclosedString, UnclosedBlock, StrayBlock, UnsupportedSyntax, UnknownVariable, UnknownMember, UnknownFilter,
        UnknownTemplate, SelfIncludingTemplate, MissingTemplateArgument, WrongFilterArgument, UnknownPhrase, NotAList, UnprintableValue, AmbiguousCondition,
        UnknownWord, MismatchedTypes, FixedVariable, UnsafePlace, DivergingPlaces, RawText, MisplacedMarkup, TemplateTooLarge, TemplateTooDeep,
        TooManyLoopSteps, OutputTooLarge, NumberTooLarge,
    ];

    private static DiagnosticDescriptor Fault(string code, string title, string explanation) => new(code, Severity.Error, title, explanation);
}
