using Dossier.Captures;
using Dossier.Captures.Reading;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Build.Capturing;

/// <summary>Takes a copy of a source's text out of a file that an editor saved.</summary>
internal static class Capturer
{
    private const int MostNames = 5;

    /// <summary>Takes a copy, and looks for the excerpts from its source.</summary>
    public static Attempt<CaptureReceipt> Run(BuildOptions options, CaptureRequest request)
    {
        var loaded = ContentLoader.Load(new FolderContent(options.Content), options.ContentPrefix, options.Jobs);
        if (loaded.Corpus is not { } corpus)
            return new BuildFault("the content has errors, so that nobody can say what is quoted from this source", "`dossier check` tells of them");
        if (!corpus.Sources.TryGet(request.Source, out var source))
            return new BuildFault($"no source is called {Quoting.Quote(request.Source)}", Nearest(request.Source, corpus));
        var read = Read(request.File);
        if (!read.Succeeded)
            return read.Fault;
        var kept = Keep(read.Value, request);
        return kept.Fault is { } fault ? fault
            : new CaptureReceipt(
                PathOf(request), kept.Change, ReviewedCapture.Of(source, read.Value, Quotation.In(corpus).Where(quoted => quoted.Source == source.Id)));
    }

    private static string Nearest(string id, Corpus corpus)
    {
        if (Spelling.Nearest(id, corpus.Sources.Ids) is { } nearest)
            return $"did you mean `{nearest}`?";
        var parts = corpus.Sources.Where(source => id.Length > 2 && source.Id.Contains(id, StringComparison.OrdinalIgnoreCase)).ToList();
        return parts.Count == 0 ? "a source is `content/sources/ID.yaml`: write it first"
            : $"of that name there are {string.Join(", ", parts.Take(MostNames).Select(source => $"`{source.Id}`"))}{(parts.Count > MostNames ? " and more" : "")}";
    }

    private static Attempt<CapturedText> Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                return new BuildFault($"there is no file {Quoting.Quote(path)}");
            if (file.Length > CaptureFormat.LargestPage)
                return new BuildFault($"{Quoting.Quote(file.Name)} is larger than 16 mebibytes", "save the page without its pictures, as HTML only");
            var reading = CaptureFormat.Read(file.Name, File.ReadAllBytes(path));
            return reading.Text is { } text ? text : new BuildFault($"cannot capture {Quoting.Quote(file.Name)}: {reading.Fault}", reading.Help);
        }
        catch (Exception exception) when (DiskFault.Is(exception))
        {
            return DiskFault.Of(exception, $"read {Quoting.Quote(path)}") with { Help = null };
        }
    }

    private static (CaptureChange Change, BuildFault? Fault) Keep(CapturedText text, CaptureRequest request)
    {
        var path = PathOf(request);
        try
        {
            Directory.CreateDirectory(request.Folder);
            // Other people's articles must not be committed, in whatever repository the folder lies.
            var ignore = Path.Combine(request.Folder, ".gitignore");
            if (!File.Exists(ignore))
                File.WriteAllText(ignore, "*\n");
            var earlier = File.Exists(path) ? CapturedText.Of(File.ReadAllText(path)) : null;
            if (earlier == text)
                return (CaptureChange.Same, null);
            if (earlier is not null && !request.Replace)
                return (CaptureChange.Same, new BuildFault(
                    $"there is another copy of `{request.Source}` already", $"compare the two, then give --replace to put this one in place of {Quoting.Quote(path)}"));
            return (earlier is null ? CaptureChange.New : CaptureChange.Replaced, SafeFile.Write(path, text.Text, path));
        }
        catch (Exception exception) when (DiskFault.Is(exception))
        {
            return (CaptureChange.Same, DiskFault.Of(exception, $"write {Quoting.Quote(path)}") with { Help = null });
        }
    }

    private static string PathOf(CaptureRequest request) => Path.Combine(request.Folder, request.Source + CaptureFolder.Ending);
}
