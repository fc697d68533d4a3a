using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Loading;

/// <summary>What can be wrong with files as such.</summary>
internal static class FileDiagnostics
{
    public static readonly DiagnosticDescriptor MissingFile = Error(
        "missing-file", "a file that every dossier has is missing",
        "A dossier begins with `dossier.yaml`, which says what it is, and every source names a publisher of `publishers.yaml`.");

    public static readonly DiagnosticDescriptor StrayFile = Error(
        "stray-file", "a file that belongs nowhere",
        "Whatever stands in the content folder is content: a record that is in the wrong place or has the wrong ending would be left "
        + "out without a word. Move it, rename it, or keep it outside of the content folder.");

    public static readonly DiagnosticDescriptor BadFileName = Error(
        "bad-file-name", "a file's name is no id",
        "A record's id is its file's name, and becomes a web address: lower-case words of a–z and 0–9 joined by `-`, at most 100 "
        + "characters.");

    public static readonly DiagnosticDescriptor DuplicateId = Error(
        "duplicate-id", "two records with one id",
        "Ids are unique among the records of one kind, whatever folder they stand in, and also where a disk does not tell upper from "
        + "lower case.");

    public static readonly DiagnosticDescriptor FileTooLarge = Error(
        "file-too-large", "a file is larger than one mebibyte",
        "No record is that large. See how the file came about; split it if it is content.");

    public static readonly DiagnosticDescriptor LinkLeadsOut = Error(
        "link-leads-out", "a symbolic link leads out of the content folder",
        "Content is what is committed. A link to elsewhere reads one file on this machine and another one, or a secret, on the next. "
        + "Commit the file itself.");

    public static readonly DiagnosticDescriptor LinkToFolder = Error(
        "link-to-folder", "a symbolic link to a folder",
        "Links to folders are not followed, so that no record is read twice. Move the records where they belong.");

    public static readonly DiagnosticDescriptor Unreadable = Error(
        "unreadable-file", "a file cannot be read",
        "The system refuses to open the file, it vanished while it was being read, or a link leads nowhere. Check its permissions.");

    public static readonly DiagnosticDescriptor InvalidUtf8 = Error(
        "invalid-utf-8", "a file is not UTF-8",
        "Content is UTF-8, with or without a byte-order mark. Save the file with that encoding; the place of the first byte that "
        + "does not fit is shown.");

    public static readonly DiagnosticDescriptor MissingFrontMatter = Error(
        "missing-front-matter", "a chapter has no front matter",
        "A chapter's file begins with a line `---`, its keys such as `title: …`, and another line `---`; the Markdown follows.");

    /// <summary>Every kind of diagnostic of this family.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        MissingFile, StrayFile, BadFileName, DuplicateId, FileTooLarge, LinkLeadsOut, LinkToFolder, Unreadable, InvalidUtf8,
        MissingFrontMatter, DiagnosticBag.TooMany,
    ];

    private static DiagnosticDescriptor Error(string code, string title, string explanation) =>
        new(code, Severity.Error, title, explanation);
}
