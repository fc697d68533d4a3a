using Dossier.Analysis;
using Dossier.Build;
using Dossier.Diagnostics;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;

namespace Dossier.Cli.Commands.Explaining;

/// <summary>What a dossier says and what follows from it.</summary>
/// <param name="Corpus">What the editors wrote.</param>
/// <param name="Findings">What follows.</param>
internal sealed record Knowledge(Corpus Corpus, Findings Findings)
{
    /// <summary>Reads a dossier's content.</summary>
    /// <returns>What it says; null, with the number of errors, where it cannot be read.</returns>
    public static Attempt<KnowledgeOrErrors> Load(Attempt<BuildOptions> located)
    {
        if (!located.Succeeded)
            return located.Fault;
        var options = located.Value;
        var loaded = ContentLoader.Load(new FolderContent(options.Content), options.ContentPrefix, options.Jobs);
        return loaded.Corpus is { } corpus
            ? new KnowledgeOrErrors(new Knowledge(corpus, Analyzer.Analyze(corpus, options.Jobs)), 0)
            : new KnowledgeOrErrors(null, loaded.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error));
    }

    /// <summary>What else than a fact or a source has this id: <c>an entity</c>; null where nothing has.</summary>
    public string? OtherKind(string id) =>
        Corpus.Entities.Contains(id) ? "an entity"
        : Corpus.Publishers.Contains(id) ? "a publisher"
        : Corpus.Topics.Contains(id) ? "a topic"
        : Corpus.Series.Contains(id) ? "a series"
        : null;
}

/// <summary>What a dossier says, or how many errors keep it from being read.</summary>
internal sealed record KnowledgeOrErrors(Knowledge? Knowledge, int Errors);
