using Dossier.Editions.Data.Entries;
using Dossier.Model;
using static Dossier.Editions.Data.Tables.ColumnsOf<Dossier.Editions.Data.Entries.Dataset>;

namespace Dossier.Editions.Data.Tables.Definitions;

/// <summary>One row in all: what the dossier is and what it was built from.</summary>
internal static class DossierTable
{
    public static Table<Dataset> Table { get; } = new()
    {
        Name = "dossier",
        Description = "one row in all: what the dossier is and what it was built from",
        Key = ["format"],
        Rows = dataset => [dataset],
        Cells =
        [
            Integer("format", "the version of this layout of tables and columns", _ => Dataset.Format),
            String("title", "the title", dataset => dataset.Corpus.Settings.Title.Value),
            OptionalString("subtitle", "the subtitle", dataset => dataset.Corpus.Settings.Subtitle?.Value),
            String("language", "the language that it is written in, a BCP 47 tag", dataset => dataset.Corpus.Settings.Language.Value),
            Of(
                "as_of",
                ColumnType.Edtf,
                "up to which day the editors have covered the subject",
                dataset => dataset.Corpus.Settings.AsOf.Value.ToString()),
            OptionalDay(
                "known_on",
                "the day whose knowledge this is, where what could not be known then was left out; none: all that there is",
                dataset => dataset.Corpus.KnownOn is { } day ? EdtfDate.Of(day) : null),
            Of("summary", ColumnType.Markdown, "what it says in short", dataset => dataset.Corpus.Settings.Summary.Value),
            OptionalString(
                "editors",
                "their names, parted by `; `",
                dataset => string.Join("; ", dataset.Corpus.Settings.Editors.Select(editor => editor.Value)) is { Length: > 0 } names ? names : null),
            OptionalString("licence", "the licence of the content", dataset => dataset.Corpus.Settings.Licence?.Name.Value),
            OptionalString("licence_url", "its text", dataset => dataset.Corpus.Settings.Licence?.Url.Value, ColumnType.Address),
            OptionalString(
                "site_url",
                "where the site is published",
                dataset => dataset.Corpus.Settings.SiteUrl?.Value,
                ColumnType.Address),
            OptionalString(
                "repository_url",
                "where the content is kept",
                dataset => dataset.Corpus.Settings.RepositoryUrl?.Value,
                ColumnType.Address),
            String("program_version", "the version of the program that wrote this", dataset => dataset.BuiltFrom.ProgramVersion),
            OptionalString(
                "revision",
                "the commit that the content was read from, marked where it differed",
                dataset => dataset.BuiltFrom.Revision),
        ],
    };
}
