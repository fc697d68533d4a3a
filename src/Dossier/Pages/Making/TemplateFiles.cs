using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Templates;
using Dossier.Text;

namespace Dossier.Pages.Making;

/// <summary>The files of the templates folder, read.</summary>
internal sealed record TemplateFiles
{
    /// <summary>The ending of templates that give Markdown.</summary>
    public const string MarkdownEnding = ".sbn-md";

    /// <summary>The ending of templates that give HTML.</summary>
    public const string HtmlEnding = ".sbn-html";

    /// <summary>The templates, in ordinal order of their paths.</summary>
    public required ImmutableArray<TemplateFile> Templates { get; init; }

    /// <summary>The files below <c>assets/</c>, as they are, in ordinal order of their paths.</summary>
    public required ImmutableArray<AssetFile> Assets { get; init; }

    /// <summary>The files of <c>strings/</c>, each named after its language, in ordinal order of their paths.</summary>
    public required ImmutableArray<TemplateFile> Strings { get; init; }

    /// <summary>What is wrong with the files themselves.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The templates in a folder, without those of its sub-folders.</summary>
    public IEnumerable<TemplateFile> In(string folder) => Templates.Where(file => file.Folder == folder);

    /// <summary>The template with a path, or null.</summary>
    public TemplateFile? Find(string path) => Templates.FirstOrDefault(file => file.Path == path);

    /// <summary>Reads the folder.</summary>
    /// <param name="content">The folder.</param>
    /// <param name="prefix">What diagnostics put before a path: <c>templates/</c>.</param>
    public static TemplateFiles Read(IContentSource content, string prefix)
    {
        var faults = new DiagnosticBag();
        var templates = ImmutableArray.CreateBuilder<TemplateFile>();
        var strings = ImmutableArray.CreateBuilder<TemplateFile>();
        var assets = ImmutableArray.CreateBuilder<AssetFile>();
        foreach (var entry in content.List().OrderBy(entry => entry.Path, StringComparer.Ordinal))
        {
            var read = entry.Fault == ContentFault.None ? content.Read(entry.Path) : new ContentRead(default, entry.Fault);
            if (read.Fault != ContentFault.None)
                faults.Add(FileLoader.Refuse(read.Fault, new SourceText(prefix + entry.Path, "").Span(0, 0)));
            else if (entry.Path.StartsWith("assets/", StringComparison.Ordinal))
                assets.Add(new AssetFile(entry.Path, read.Bytes));
            else if (TextDecoder.Decode(prefix + entry.Path, read.Bytes.Span, faults) is { } source)
                Add(IsStrings(entry.Path) ? strings : templates, entry.Path, source, faults);
        }

        return new TemplateFiles { Templates = templates.ToImmutable(), Assets = assets.ToImmutable(), Strings = strings.ToImmutable(), Diagnostics = faults.ToImmutable() };
    }

    private static bool IsStrings(string path) => path.StartsWith("strings/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal);

    private static void Add(ImmutableArray<TemplateFile>.Builder templates, string path, SourceText source, DiagnosticBag faults)
    {
        if (IsStrings(path) || path.EndsWith(MarkdownEnding, StringComparison.Ordinal) || path.EndsWith(HtmlEnding, StringComparison.Ordinal))
            templates.Add(new TemplateFile(path, source));
        else if (!path.EndsWith(".md", StringComparison.Ordinal) && !path.Split('/')[^1].StartsWith('.'))
            faults.Add(PageDiagnostics.StrayTemplate.At(source.Span(0, 0), $"`{path}` is no template", $"end its name in `{MarkdownEnding}` or `{HtmlEnding}`, or move it to `assets/`"));
    }
}

/// <summary>A template's file.</summary>
/// <param name="Path">Its path below the templates folder.</param>
/// <param name="Source">Its text.</param>
internal sealed record TemplateFile(string Path, SourceText Source)
{
    /// <summary>The folder that it stands in.</summary>
    public string Folder => Path.LastIndexOf('/') is >= 0 and var slash ? Path[..slash] : "";

    /// <summary>Its name without folder and ending.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..].Split('.')[0];

    /// <summary>What it gives.</summary>
    public TemplateKind Kind => Path.EndsWith(TemplateFiles.HtmlEnding, StringComparison.Ordinal) ? TemplateKind.Html : TemplateKind.Markdown;
}

/// <summary>A file that the site takes as it is.</summary>
/// <param name="Path">Its path below the templates folder: <c>assets/css/dossier.css</c>.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record AssetFile(string Path, ReadOnlyMemory<byte> Bytes);
