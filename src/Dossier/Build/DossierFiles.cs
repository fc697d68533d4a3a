using Dossier.Loading.Content;

namespace Dossier.Build;

/// <summary>Where a run reads from: the folders on disk, or a commit.</summary>
/// <param name="Content">The content.</param>
/// <param name="Templates">The templates.</param>
/// <param name="Commit">The commit, in full; null: the folders as they are.</param>
internal sealed record DossierFiles(IContentSource Content, IContentSource Templates, string? Commit)
{
    /// <summary>What the options ask for.</summary>
    public static Attempt<DossierFiles> Of(BuildOptions options) =>
        options.Revision is { } revision ? At(options, revision) : OnDisk(options);

    /// <summary>The folders as they are.</summary>
    public static DossierFiles OnDisk(BuildOptions options) =>
        new(new FolderContent(options.Content), new FolderContent(options.Templates), null);

    /// <summary>Content and templates as of a revision; of templates that it does not have, those shipped with the program.</summary>
    public static Attempt<DossierFiles> At(BuildOptions options, string revision)
    {
        var git = new Git(options.Root);
        var resolved = git.Resolve(revision);
        if (!resolved.Succeeded)
            return GitFaults.Of(git, revision, resolved.Fault.Value, resolved.Detail);
        var content = Read(git, resolved.Value, options.Content);
        if (!content.Succeeded)
            return GitFaults.Of(git, revision, content.Fault.Value, content.Detail);
        if (content.Value.Source is null)
        {
            return new BuildFault(
                $"the content `{options.ContentPrefix}` lies outside of the repository of `{options.Root}`",
                "name the dossier's folder within its repository with --root");
        }

        var templates = Read(git, resolved.Value, options.OwnTemplates);
        if (!templates.Succeeded)
            return GitFaults.Of(git, revision, templates.Fault.Value, templates.Detail);
        return new DossierFiles(content.Value.Source, TemplatesOf(options, templates.Value.Source), resolved.Value);
    }

    private static IContentSource TemplatesOf(BuildOptions options, IContentSource? committed) =>
        committed is null ? new FolderContent(options.Templates)
        : committed.List().IsEmpty ? new FolderContent(options.ShippedTemplates ?? options.Templates)
        : committed;

    private static GitAnswer<Committed> Read(Git git, string commit, string folder)
    {
        var place = git.PathOf(folder);
        if (!place.Succeeded)
            return GitAnswer<Committed>.Failed(place.Fault.Value, place.Detail);
        return place.Value.Value is { } path
            ? GitContent.Read(git, commit, path).Select(content => new Committed(content))
            : GitAnswer<Committed>.Of(new Committed(null));
    }

    // A folder of a commit; none where it lies outside of the repository.
    private sealed record Committed(IContentSource? Source);
}
