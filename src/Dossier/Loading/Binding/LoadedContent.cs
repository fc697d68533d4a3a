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
        var byKind = files.ToLookup(file => file.File.Kind);
        Topics = Records<Topic>(byKind[ContentFileKind.Topic]);
        Facts = Records<Fact>(byKind[ContentFileKind.Fact]);
        Sources = Records<Source>(byKind[ContentFileKind.Source]);
        Publishers = Records<Publisher>(byKind[ContentFileKind.Publishers]);
        Entities = Records<Entity>(byKind[ContentFileKind.Entity]);
        Series = Records<Series>(byKind[ContentFileKind.Series]);
        Captures = Records<LockedCapture>(byKind[ContentFileKind.Captures]);
        KnownIds = new Dictionary<ReferenceKind, HashSet<string>?>
        {
            [ReferenceKind.Topic] = Ids(byKind[ContentFileKind.Topic]),
            [ReferenceKind.Fact] = Ids(byKind[ContentFileKind.Fact]),
            [ReferenceKind.Source] = Ids(byKind[ContentFileKind.Source]),
            // A list of publishers that is missing has been reported; each use of it need not be.
            [ReferenceKind.Publisher] = byKind.Contains(ContentFileKind.Publishers) ? Ids(byKind[ContentFileKind.Publishers]) : null,
            [ReferenceKind.Entity] = Ids(byKind[ContentFileKind.Entity]),
            [ReferenceKind.Series] = Ids(byKind[ContentFileKind.Series]),
            [ReferenceKind.Side] = Sides(),
        };
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
    public IReadOnlyDictionary<ReferenceKind, HashSet<string>?> KnownIds { get; }

    // Of two records with one id, which is an error, the first one counts.
    private static RecordSet<T> Records<T>(IEnumerable<LoadedFile> files)
        where T : class, IRecord
    {
        var first = files.SelectMany(file => file.Records).OfType<T>().DistinctBy(record => record.Id);
        return new RecordSet<T>(first.OrderBy(record => record.Id, StringComparer.Ordinal));
    }

    // Nor need each use of a file be reported that cannot be read.
    private static HashSet<string>? Ids(IEnumerable<LoadedFile> files) =>
        files.Any(file => file.Ids.IsDefault) ? null : files.SelectMany(file => file.Ids).ToHashSet(StringComparer.Ordinal);

    private HashSet<string>? Sides() => Settings is null or { Sides.Length: 0 }
        ? null
        : Settings.Sides.Select(side => side.Id.Value).Append(Publisher.IndependentSide).Append(Publisher.OtherSide)
            .ToHashSet(StringComparer.Ordinal);
}
