using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Dossier.Comparison;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Editions.Markdown;
using Dossier.Loading.Content;
using Dossier.Pages.Making;

namespace Dossier.Build.Diffs;

/// <summary>What each page of a version says: its text in the Markdown edition, figures included, as a checksum.</summary>
internal sealed class PageTexts : IEdition
{
    private readonly MarkdownEdition markdown = new();
    private readonly ConcurrentDictionary<string, PageText> texts = new(StringComparer.Ordinal);

    private PageTexts()
    {
    }

    /// <inheritdoc/>
    public string Name => markdown.Name;

    /// <inheritdoc/>
    public string? StartingPoint => null;

    /// <summary>Makes all pages of a version.</summary>
    /// <returns>The pages by their routes, or what keeps them from being made.</returns>
    public static (IReadOnlyDictionary<string, PageText>? Texts, ImmutableArray<Diagnostic> Errors) Of(
        DossierVersion version, IContentSource templates, BuildOptions options, CancellationToken cancellation)
    {
        var edition = new PageTexts();
        var (press, faults) = Press.Prepare(version.Corpus, version.Findings, templates, options.TemplatesPrefix, "", [edition]);
        ImmutableArray<Diagnostic> errors =
            [.. faults.Concat(press?.Print(new Nowhere(), options.Jobs, cancellation) ?? []).Where(fault => fault.Severity == Severity.Error)];
        return errors.IsEmpty ? (edition.texts, []) : (null, errors);
    }

    /// <summary>The pages that came, went or say something else.</summary>
    public static ImmutableArray<PageChange> Compare(IReadOnlyDictionary<string, PageText> before, IReadOnlyDictionary<string, PageText> after)
    {
        var routes = before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. routes.Select(route => Compare(route, before.GetValueOrDefault(route), after.GetValueOrDefault(route))).OfType<PageChange>()];
    }

    /// <inheritdoc/>
    public (IEditionWriter? Writer, ImmutableArray<Diagnostic> Diagnostics) Load(EditionSources sources)
    {
        var (writer, diagnostics) = markdown.Load(sources);
        return (writer is null ? null : new Writer(writer, texts), diagnostics);
    }

    private static PageChange? Compare(string route, PageText? before, PageText? after) => (before, after) switch
    {
        (null, { } young) => new PageChange(route, young.Title, ChangeKind.Added),
        ({ } old, null) => new PageChange(route, old.Title, ChangeKind.Removed),
        ({ } old, { } young) when old.Checksum != young.Checksum => new PageChange(route, young.Title, ChangeKind.Changed),
        _ => null,
    };

    private sealed class Writer(IEditionWriter writer, ConcurrentDictionary<string, PageText> texts) : IEditionWriter
    {
        public bool Wants(PlannedPage page) => writer.Wants(page);

        public void Write(Page page, IOutput output) =>
            writer.Write(page, new Checksums(checksum => texts[page.Route] = new PageText(page.Plan.Title, checksum)));

        public ImmutableArray<Diagnostic> Finish(IOutput output, int jobs, CancellationToken cancellation) => [];
    }

    private sealed class Checksums(Action<string> found) : IOutput
    {
        public void Write(string path, ReadOnlySpan<byte> bytes) => found(Convert.ToHexString(SHA256.HashData(bytes)));
    }

    private sealed class Nowhere : IOutput
    {
        public void Write(string path, ReadOnlySpan<byte> bytes)
        {
        }
    }
}

/// <summary>What a page says.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Checksum">The checksum of its text.</param>
internal sealed record PageText(string Title, string Checksum);
