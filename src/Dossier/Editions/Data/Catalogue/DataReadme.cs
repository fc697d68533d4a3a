using System.Buffers;
using System.Text;
using Dossier.Editions.Data.Entries;

namespace Dossier.Editions.Data.Catalogue;

/// <summary>The README beside the data, for whoever was sent the folder and nothing else.</summary>
internal static class DataReadme
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("\\`*_{}[]<>#|&!~^$:");

    /// <summary>Writes the README, Markdown.</summary>
    /// <param name="dataset">What is stated.</param>
    /// <param name="files">The files to list.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(Dataset dataset, IEnumerable<DataFile> files, Stream stream) => stream.Write(Encoding.UTF8.GetBytes(Text(dataset, files)));

    private static string Text(Dataset dataset, IEnumerable<DataFile> files)
    {
        var text = new StringBuilder();
        AppendHead(text, dataset);
        text.Append("## Files\n\n| file | what it is |\n| --- | --- |\n");
        foreach (var file in files)
            text.Append($"| `{file.Path}` | {file.Description} |\n");
        text.Append($"| `{DatasetOutput.FactFolder}/<fact>.json` | each fact by itself |\n");
        text.Append($"| `{TableFiles.TopicFolder}/<topic>/` | facts and citations of each topic, as CSV and as newline-delimited JSON |\n");
        text.Append("| `schema/` | JSON Schemas of the files in YAML that this was made from |\n");
        text.Append("\n## How to read it\n\n");
        foreach (var line in Conventions.Plain)
            text.Append($"- {line}\n");
        text.Append(
            """
            - CSV is RFC 4180 in UTF-8 without a byte-order mark, lines ended by a line feed; an empty cell is no value, `""` an empty text. Values are
              written as they are: a spreadsheet may take one that begins with `=`, `+`, `-` or `@` for a formula, so import the files with all columns as text.

            """);
        text.Append("\n## Tables\n\nA `?` marks what may have no value.\n\n").Append(DictionaryMarkdown.Tables());
        text.Append("## Views of the databases\n\n").Append(DictionaryMarkdown.Views());
        return text.ToString();
    }

    private static void AppendHead(StringBuilder text, Dataset dataset)
    {
        var settings = dataset.Corpus.Settings;
        text.Append($"# {Plain(settings.Title.Value)}: the data\n\n");
        if (settings.Subtitle is { } subtitle)
            text.Append($"{Plain(subtitle.Value)}\n\n");
        if (dataset.Corpus.KnownOn is { } day)
            text.Append($"**{Conventions.KnownOn(day)}**\n\n");
        text.Append($"Covered up to {settings.AsOf.Value}.");
        if (settings.Licence is { } licence)
            text.Append($" Licence: {Plain(licence.Name.Value)}, <{licence.Url.Value}>.");
        if (dataset.BuiltFrom.Revision is { } revision)
            text.Append($" Built from commit {revision}.");
        text.Append("\n\n");
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in Bibliography.OneLine.Of(text))
            plain.Append(Markup.Contains(letter) ? "\\" : "").Append(letter);
        return plain.ToString();
    }
}
