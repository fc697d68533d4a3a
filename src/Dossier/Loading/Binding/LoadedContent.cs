using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Loading.Content;
using Dossier.Loading.Fields;
using Dossier.Model;

namespace Dossier.Loading.Binding;

/// <summary>All files, read but not yet bound. Records that could not be used are missing from the sets, and known by their ids.</summary>
internal sealed class LoadedContent
{
    public LoadedContent(ImmutableArray<LoadedFile> files, string prefix)
    {
        Files = files;
        Prefix = prefix;
        Settings = files.FirstOrDefault(file => file.File.Kind == ContentFileKind.Settings)?.Settings;
        Topics = Records<Topic>();
        Facts = Records<Fact>();
        Sources = Records<Source>();
        Publishers = Records<Publisher>();
        Entities = Records<Entity>();
        Series = Records<Series>();
        Captures = Records<LockedCapture>();
        KnownIds = new Dictionary<ReferenceKind, FrozenSet<string>?>
        {
            [ReferenceKind.Topic] = Ids(ContentFileKind.Topic),
            [ReferenceKind.Fact] = Ids(ContentFileKind.Fact),
            [ReferenceKind.Source] = Ids(ContentFileKind.Source),
            [ReferenceKind.Publisher] = Ids(ContentFileKind.Publishers),
            [ReferenceKind.Entity] = Ids(ContentFileKind.Entity),
            [ReferenceKind.Series] = Ids(ContentFileKind.Series),
            [ReferenceKind.Side] = Sides(),
        }.ToFrozenDictionary();
    }

    /// <summary>The files in ordinal order of their paths.</summary>
    public ImmutableArray<LoadedFile> Files { get; }

    /// <summary>The content folder as diagnostics name it, empty or ending with <c>/</c>.</summary>
    public string Prefix { get; }

    /// <summary>The settings, where they can be used.</summary>
    public DossierSettings? Settings { get; }

    public RecordSet<Topic> Topics { get; }

    public RecordSet<Fact> Facts { get; }

    public RecordSet<Source> Sources { get; }

    public RecordSet<Publisher> Publishers { get; }

    public RecordSet<Entity> Entities { get; }

    public RecordSet<Series> Series { get; }

    public RecordSet<LockedCapture> Captures { get; }

    /// <summary>The ids that exist, those of records that cannot be used included; null where nobody can tell.</summary>
    public FrozenDictionary<ReferenceKind, FrozenSet<string>?> KnownIds { get; }

    // Of two records with one id, which is an error, the first one counts.
    private RecordSet<T> Records<T>()
        where T : class, IRecord
    {
        var first = Files.SelectMany(file => file.Records).OfType<T>().DistinctBy(record => record.Id);
        return new RecordSet<T>(first.OrderBy(record => record.Id, StringComparer.Ordinal));
    }

    private FrozenSet<string>? Ids(ContentFileKind kind)
    {
        var files = Files.Where(file => file.File.Kind == kind).ToList();
        // A list of publishers that is missing or cannot be read has been reported; each use of it need not be.
        var unknown = files.Any(file => file.Ids.IsDefault) || (kind == ContentFileKind.Publishers && files.Count == 0);
        return unknown ? null : files.SelectMany(file => file.Ids).ToFrozenSet(StringComparer.Ordinal);
    }

    private FrozenSet<string>? Sides() => Settings is null or { Sides.Length: 0 }
        ? null
        : Settings.Sides.Select(side => side.Id.Value).Append(Publisher.IndependentSide).Append(Publisher.OtherSide)
            .ToFrozenSet(StringComparer.Ordinal);
}
