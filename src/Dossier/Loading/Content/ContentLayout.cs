using System.Buffers;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading.Rules;
using Dossier.Text;

namespace Dossier.Loading.Content;

/// <summary>Sorts the files of a content folder by what they hold, and reports those that have no place in it.</summary>
internal sealed class ContentLayout
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 256).Select(code => (char)code).Where(char.IsControl)]);

    private readonly string prefix;
    private readonly ImmutableArray<ContentFile>.Builder files = ImmutableArray.CreateBuilder<ContentFile>();
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    private ContentLayout(string prefix) => this.prefix = prefix;

    /// <summary>Sorts files.</summary>
    /// <param name="entries">What the content source holds.</param>
    /// <param name="prefix">What diagnostics write before a path, empty or ending with <c>/</c>.</param>
    public static (ImmutableArray<ContentFile> Files, ImmutableArray<Diagnostic> Diagnostics) Sort(
        ImmutableArray<ContentEntry> entries, string prefix)
    {
        var layout = new ContentLayout(prefix);
        foreach (var entry in entries.OrderBy(entry => entry.Path, StringComparer.Ordinal))
        {
            if (!ContentPlaces.IsDropping(entry.Path))
                layout.Place(entry);
        }

        layout.RequireFiles(entries.Length == 0);
        layout.RefuseCollisions();
        return (layout.files.ToImmutable(), layout.diagnostics.ToImmutable());
    }

    private void Place(ContentEntry entry)
    {
        var segments = entry.Path.Split('/');
        if (segments.Length == 1)
            PlaceAtTop(entry);
        else if (ContentPlaces.Folders.FirstOrDefault(place => place.Folder == segments[0]) is not { } place)
            Stray(entry.Path, $"no content belongs into {Quoting.Quote(segments[0] + "/")}", HelpForTop(segments[0]));
        else
            PlaceInFolder(entry, segments, place);
    }

    private void PlaceAtTop(ContentEntry entry)
    {
        if (entry.Path == ContentPlaces.Settings)
            Add(entry, ContentFileKind.Settings);
        else if (entry.Path == ContentPlaces.Publishers)
            Add(entry, ContentFileKind.Publishers);
        else if (entry.Path == ContentPlaces.Captures)
            Add(entry, ContentFileKind.Captures);
        else if (entry.Path != ContentPlaces.Links)
            Stray(entry.Path, $"{Quoting.Quote(entry.Path)} is not a content file", HelpForTop(entry.Path));
    }

    private void PlaceInFolder(ContentEntry entry, string[] segments, ContentPlace place)
    {
        var name = segments[^1];
        var id = Path.GetFileNameWithoutExtension(name);
        var isFact = place.Kind == ContentFileKind.Fact;
        if (isFact && segments.Length == 2)
            Stray(entry.Path, "this fact stands in no topic's folder", $"move it to `{prefix}facts/TOPIC/{Quoting.Plain(name)}`");
        else if (!name.EndsWith(place.Ending, StringComparison.Ordinal) && entry.Fault == ContentFault.None)
            Stray(entry.Path, $"files in `{place.Folder}/` end with `{place.Ending}`",
                $"call it `{Quoting.Plain(id)}{place.Ending}`, or keep it outside of `{prefix}`");
        else if (!Ids.IsValid(id))
            diagnostics.Add(FileDiagnostics.BadFileName.At(
                At(entry.Path), $"the file's name {Quoting.Quote(id)} cannot be an id", Ids.Help(id)));
        // A file in the wrong place is no reason to call its id unknown wherever it is used.
        var isReadable = name.EndsWith(place.Ending, StringComparison.Ordinal) || entry.Fault != ContentFault.None;
        Add(entry, place.Kind, id, isFact && segments.Length > 2 ? segments[1] : "", isReadable);
    }

    private void Add(ContentEntry entry, ContentFileKind kind, string id = "", string topic = "", bool isReadable = true) =>
        files.Add(new ContentFile(entry.Path, Shown(entry.Path), kind, id, topic, isReadable, entry.Fault));

    private void Stray(string path, string message, string help) => diagnostics.Add(FileDiagnostics.StrayFile.At(At(path), message, help));

    private Span At(string path) => new SourceText(Shown(path), "").Span(0, 0);

    // A name may hold what a terminal would obey, or what would begin a new line in a report.
    private string Shown(string path) => prefix + (path.AsSpan().ContainsAny(Controls) ? Harmless(path) : path);

    private static string Harmless(string path) => string.Concat(path.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));

    private static string HelpForTop(string name) => Spelling.Nearest(name, ContentPlaces.TopNames) is { } nearest
        ? $"did you mean `{nearest}`?"
        : $"the content folder holds {string.Join(", ", ContentPlaces.TopNames.Select(known => $"`{known}`"))}";

    private void RequireFiles(bool isEmpty)
    {
        if (files.All(file => file.Kind != ContentFileKind.Settings))
        {
            var message = isEmpty ? $"the content folder `{prefix}` is empty or does not exist"
                : $"there is no `{prefix}{ContentPlaces.Settings}`";
            diagnostics.Add(FileDiagnostics.MissingFile.At(
                At(ContentPlaces.Settings), message, "run `dossier new dossier DIR` for one to start from"));
        }

        if (files.Any(file => file.Kind == ContentFileKind.Source) && files.All(file => file.Kind != ContentFileKind.Publishers))
            diagnostics.Add(FileDiagnostics.MissingFile.At(
                At(ContentPlaces.Publishers), $"there is no `{prefix}{ContentPlaces.Publishers}`",
                "write it: every source names who published it"));
    }

    private void RefuseCollisions()
    {
        foreach (var kind in files.Where(file => file.Id.Length > 0).GroupBy(file => file.Kind))
        {
            var known = new Dictionary<string, ContentFile>(StringComparer.OrdinalIgnoreCase);
            foreach (var later in kind)
            {
                if (known.TryAdd(later.Id, later))
                    continue;
                var first = known[later.Id];
                var message = first.Id == later.Id
                    ? $"{Quoting.Quote(later.Path)} and {Quoting.Quote(first.Path)} are two records with one id"
                    : $"{Quoting.Quote(later.Path)} and {Quoting.Quote(first.Path)} differ only in upper and lower case, and are one "
                    + "file on many disks";
                diagnostics.Add(FileDiagnostics.DuplicateId.At(
                    At(later.Path), message, "give one of the two another name",
                    notes: new DiagnosticNote(At(first.Path), "the other one")));
            }
        }
    }
}
