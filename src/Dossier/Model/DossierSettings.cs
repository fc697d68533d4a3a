using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>What the dossier is, and the order of its topics. <c>content/dossier.yaml</c></summary>
public sealed record DossierSettings
{
    /// <summary>Where a diagnostic about the dossier as a whole points.</summary>
    public required Span Span { get; init; }

    /// <summary>The title.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>The subtitle.</summary>
    public Located<string>? Subtitle { get; init; }

    /// <summary>The language that it is written in, a BCP 47 tag.</summary>
    public required Located<string> Language { get; init; }

    /// <summary>Up to which day the editors have covered the subject.</summary>
    public required Located<EdtfDate> AsOf { get; init; }

    /// <summary>What the dossier says in short, Markdown.</summary>
    public required Located<string> Summary { get; init; }

    /// <summary>Names for the title page; may be empty.</summary>
    public ImmutableArray<Located<string>> Editors { get; init; } = [];

    /// <summary>The licence of the content.</summary>
    public Licence? Licence { get; init; }

    /// <summary>Where the site is published, ending with <c>/</c>; null: relative links only.</summary>
    public Located<string>? SiteUrl { get; init; }

    /// <summary>The repository, for "edit this fact"; null: none.</summary>
    public Located<string>? RepositoryUrl { get; init; }

    /// <summary>Ids of the topics, in the order of the chapters.</summary>
    public ImmutableArray<Located<string>> Topics { get; init; } = [];

    /// <summary>Ids of the facts shown first.</summary>
    public ImmutableArray<Located<string>> KeyFacts { get; init; } = [];

    /// <summary>Counts below which nothing is published.</summary>
    public ImmutableArray<Expectation> Expect { get; init; } = [];

    /// <summary>Severities that the editors chose for checks, by code.</summary>
    public ImmutableDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary<string, Severity>.Empty;
}

/// <summary>A licence.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Url">Its text, http or https.</param>
public sealed record Licence(Located<string> Name, Located<string> Url);

/// <summary>The least number of records of one kind: nobody deletes half a dossier by accident.</summary>
/// <param name="Kind"><c>facts</c>, <c>sources</c>, <c>publishers</c>, <c>entities</c>, <c>series</c> or <c>topics</c>.</param>
/// <param name="Least">How many there must be.</param>
public sealed record Expectation(string Kind, Located<int> Least);
