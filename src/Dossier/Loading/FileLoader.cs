using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading.Binding;
using Dossier.Loading.Content;
using Dossier.Loading.Fields;
using Dossier.Loading.Records;
using Dossier.Model;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Loading;

/// <summary>Reads one file into its records; what it was made of is dropped at once.</summary>
internal static class FileLoader
{
    public static LoadedFile Load(IContentSource content, ContentFile file)
    {
        var faults = new DiagnosticBag();
        var source = file.IsReadable ? Text(content, file, faults) : null;
        if (source is null)
            return new LoadedFile
            {
                File = file,
                Source = new SourceText(file.ShownPath, ""),
                Ids = OwnId(file),
                Diagnostics = faults.ToImmutable()
            };
        var reading = new FileReading(source);
        reading.Faults.AddRange(faults.ToImmutable());
        return Read(file, reading) with { References = [.. reading.References], Diagnostics = reading.Faults.ToImmutable() };
    }

    private static SourceText? Text(IContentSource content, ContentFile file, DiagnosticBag faults)
    {
        var read = file.Fault == ContentFault.None ? content.Read(file.Path) : new ContentRead(default, file.Fault);
        if (read.Fault == ContentFault.None)
            return TextDecoder.Decode(file.ShownPath, read.Bytes.Span, faults);
        faults.Add(Refuse(read.Fault, new SourceText(file.ShownPath, "").Span(0, 0)));
        return null;
    }

    internal static Diagnostic Refuse(ContentFault fault, Span at) => fault switch
    {
        ContentFault.TooLarge => FileDiagnostics.FileTooLarge.At(
            at, "the file is larger than one mebibyte", "split it, or keep it outside of the content folder"),
        ContentFault.LinkLeadsOut =>
            FileDiagnostics.LinkLeadsOut.At(at, "this symbolic link leads out of the content folder", "put the file itself here"),
        ContentFault.LinkToFolder =>
            FileDiagnostics.LinkToFolder.At(at, "this symbolic link leads to a folder", "put the files themselves here"),
        _ => FileDiagnostics.Unreadable.At(at, "the file cannot be read", "check its permissions, or where its link leads"),
    };

    private static LoadedFile Read(ContentFile file, FileReading reading)
    {
        var result = new LoadedFile { File = file, Source = reading.Source, Ids = OwnId(file) };
        if (file.Kind == ContentFileKind.Topic)
            return result with { Records = One(TopicReader.Read(reading, file.Id)) };
        var document = YamlReader.Read(reading.Source);
        reading.Faults.AddRange(document.Diagnostics);
        if (document.Root is not { } root)
            return result;
        if (file.Kind == ContentFileKind.Publishers)
            return Entries(result, root, reading, "the publishers are ids with keys and values", "write `id: {name: …, kind: …, side: …}` lines",
                PublisherReader.Shape, PublisherReader.Read);
        if (file.Kind == ContentFileKind.Captures)
            return Entries(result, root, reading, "the captures are ids of sources with keys and values", LockedCaptureReader.Rewrite,
                LockedCaptureReader.Shape, LockedCaptureReader.Read);
        if (file.Kind == ContentFileKind.Settings)
            return result with
            {
                Settings = RecordReader.Open(root, SettingsReader.Shape, reading) is { } settings
                ? SettingsReader.Read(settings) : null
            };
        return result with { Records = One(Record(file, root, reading)) };
    }

    private static IRecord? Record(ContentFile file, YamlNode root, FileReading reading) => file.Kind switch
    {
        ContentFileKind.Fact => RecordReader.Open(root, FactReader.Shape, reading) is { } record
            ? FactReader.Read(record, file.Id, file.Topic) : null,
        ContentFileKind.Source =>
            RecordReader.Open(root, SourceReader.Shape, reading) is { } record ? SourceReader.Read(record, file.Id) : null,
        ContentFileKind.Entity =>
            RecordReader.Open(root, EntityReader.Shape, reading) is { } record ? EntityReader.Read(record, file.Id) : null,
        ContentFileKind.Series =>
            RecordReader.Open(root, SeriesReader.Shape, reading) is { } record ? SeriesReader.Read(record, file.Id) : null,
        _ => null,
    };

    /// <summary>A file of many records, each under its own id.</summary>
    private static LoadedFile Entries(
        LoadedFile result, YamlNode root, FileReading reading, string expected, string help, RecordShape shape,
        Func<RecordReader, string, IRecord?> read)
    {
        if (root is not YamlMapping mapping)
        {
            reading.Faults.Add(ShapeDiagnostics.WrongType.At(root.Span, $"{expected}, not {root.KindName}", help));
            return result;
        }

        var records = ImmutableArray.CreateBuilder<IRecord>();
        foreach (var entry in mapping.Entries)
        {
            var key = new FieldInput(entry.Key.Text, entry.Key.Span, entry.Key, reading);
            var isId = ValueParsers.Id(key, out var id);
            if (RecordReader.Open(key with { Node = entry.Value }, shape) is { } reader && read(reader, id.Value) is { } record && isId)
                records.Add(record);
        }

        return result with { Records = records.ToImmutable(), Ids = [.. mapping.Entries.Select(entry => entry.Key.Text)] };
    }

    private static ImmutableArray<string> OwnId(ContentFile file) => file.Id.Length > 0 ? [file.Id] : default;

    private static ImmutableArray<IRecord> One(IRecord? record) => record is null ? [] : [record];
}
