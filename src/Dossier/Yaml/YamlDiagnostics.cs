using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Yaml;

/// <summary>What can be wrong with a file before anybody asks what it means.</summary>
internal static class YamlDiagnostics
{
    public static readonly DiagnosticDescriptor Syntax = Error(
        "bad-syntax", "the file is not YAML",
        "A record is a list of `key: value` lines; what belongs to a key is indented by two spaces, a list's items begin with `- `. "
        + "A value that holds `: ` or ` #`, or begins with a sign such as `@`, `%`, `*`, `[` or a quote, goes between quotes.");

    public static readonly DiagnosticDescriptor EmptyFile = Error(
        "empty-file", "the file is empty",
        "A file that holds nothing, or only comments, is no record. Write the record or delete the file.");

    public static readonly DiagnosticDescriptor TabCharacter = Error(
        "tab-character", "a tab", "A tab looks like spaces and is none, and YAML gives it no width. Indent with two spaces.");

    public static readonly DiagnosticDescriptor ControlCharacter = Error(
        "control-character", "a control character",
        "A character that prints nothing has come in by copying. Delete it; in a quoted text, delete its escape.");

    public static readonly DiagnosticDescriptor HiddenCharacter = Error(
        "hidden-character", "a character that cannot be seen",
        "Zero-width characters break searching and comparing, and those that turn the direction of a text can make it read otherwise than "
        + "it is (Unicode Technical Standard 55). Delete it.");

    public static readonly DiagnosticDescriptor Anchor = Error(
        "yaml-anchor", "an anchor",
        "Anchors let one place of a file stand for another, which reviewers do not see. Write the value itself.");

    public static readonly DiagnosticDescriptor Alias = Error(
        "yaml-alias", "an alias", "Aliases let one place of a file stand for another, which reviewers do not see. Write the value itself.");

    public static readonly DiagnosticDescriptor Tag = Error(
        "yaml-tag", "a tag",
        "A tag changes the type of a value; here every value is read as text, and its key says what it means. Delete the tag.");

    public static readonly DiagnosticDescriptor Directive = Error(
        "yaml-directive", "a YAML directive", "Lines such as `%YAML 1.1` change how a file is read. Delete them.");

    public static readonly DiagnosticDescriptor MergeKey = Error(
        "yaml-merge-key", "a merge key", "`<<` copies keys from elsewhere, which reviewers do not see. Write the keys themselves.");

    public static readonly DiagnosticDescriptor SeveralDocuments = Error(
        "several-documents", "several documents in one file",
        "A record's id is its file's name, so that a file holds one record. Move the second one into a file of its own.");

    public static readonly DiagnosticDescriptor DuplicateKey = Error(
        "duplicate-key", "a key stands twice", "Only one of the two could count, and nobody could tell which. Keep one.");

    public static readonly DiagnosticDescriptor BadKey = Error(
        "bad-key", "a key that is no word",
        "Keys are words. A value that begins with `[`, `{` or `?` is taken for something else unless it is quoted.");

    public static readonly DiagnosticDescriptor TooDeep = Error(
        "nesting-too-deep", "nested too deep", "Lists and mappings may be nested 32 levels deep; no record needs more than five.");

    public static readonly DiagnosticDescriptor TooManyNodes = Error(
        "too-many-values", "too many values in one file", "A file may hold 100,000 values. Split it, or see how it came about.");

    /// <summary>Every kind of diagnostic of this family.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Syntax, EmptyFile, TabCharacter, ControlCharacter, HiddenCharacter, Anchor, Alias, Tag, Directive, MergeKey, SeveralDocuments,
        DuplicateKey, BadKey, TooDeep, TooManyNodes,
    ];

    /// <summary>A diagnostic for a forbidden character.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="letter">The character.</param>
    /// <param name="how">The message's beginning, before "the … character".</param>
    public static Diagnostic Forbidden(Span span, char letter, string how)
    {
        var (descriptor, name) = ForbiddenCharacters.IsHidden(letter) ? (HiddenCharacter, "unseen") : (ControlCharacter, "control");
        return descriptor.At(span, $"{how} the {name} character {ForbiddenCharacters.Number(letter)}", "delete it");
    }

    private static DiagnosticDescriptor Error(string code, string title, string explanation) =>
        new(code, Severity.Error, title, explanation);
}
