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

    /// <summary>
    /// The sides that publishers and entities may be on, besides <see cref="Publisher.IndependentSide"/> and
    /// <see cref="Publisher.OtherSide"/>, in the editors' order; empty: any id is taken.
    /// </summary>
    public ImmutableArray<Side> Sides { get; init; } = [];

    /// <summary>After which time quantities and ongoing states are stale where their topic does not say; null: <see cref="Model.HalfLife.Default"/>.</summary>
    public Located<HalfLife>? HalfLife { get; init; }

    /// <summary>Severities that the editors chose for checks, in their order; whether a code exists is for the checks to say.</summary>
    public ImmutableArray<SeverityChoice> Severities { get; init; } = [];
}

/// <summary>A licence.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Url">Its text, http or https.</param>
public sealed record Licence(Located<string> Name, Located<string> Url);

/// <summary>The least number of records of one kind: nobody deletes half a dossier by accident.</summary>
/// <param name="Kind"><c>facts</c>, <c>sources</c>, <c>publishers</c>, <c>entities</c>, <c>series</c> or <c>topics</c>.</param>
/// <param name="Least">How many there must be.</param>
public sealed record Expectation(string Kind, Located<int> Least);

/// <summary>A party for which publishers may speak and to which entities may belong.</summary>
/// <param name="Id">The word for it in the content.</param>
/// <param name="Name">Its name for readers.</param>
public sealed record Side(Located<string> Id, Located<string> Name);

/// <summary>How grave the editors want one kind of diagnostic to be.</summary>
/// <param name="Code">The diagnostic's code.</param>
/// <param name="Severity">How grave.</param>
public sealed record SeverityChoice(Located<string> Code, Located<Severity> Severity);
