using Dossier.Drafting;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Tests.Drafting;

/// <summary>Makes drafts of records that stand in files already.</summary>
internal static class DraftOf
{
    public static DraftRecord File(string text) =>
        YamlReader.Read(new SourceText("file.yaml", text)).Root is { } root ? (DraftRecord)Node(root) : throw new ArgumentException("no YAML", nameof(text));

    private static DraftValue Node(YamlNode node) => node switch
    {
        YamlScalar scalar => new DraftText(scalar.Text),
        YamlSequence list => new DraftList([.. list.Items.Select(Node)]),
        YamlMapping mapping => Record(mapping),
        _ => throw new ArgumentException("refused", nameof(node)),
    };

    private static DraftRecord Record(YamlMapping mapping)
    {
        var record = DraftRecord.Empty;
        foreach (var entry in mapping.Entries)
        {
            DraftValue value = entry is { Key.Text: "names" or "translations", Value: YamlMapping texts }
                ? new DraftMap([.. texts.Entries.Select(each => KeyValuePair.Create(each.Key.Text, ((YamlScalar)each.Value).Text))])
                : Node(entry.Value);
            record = new DraftRecord(record.Fields.SetItem(entry.Key.Text, value));
        }

        return record;
    }
}
