using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Pages.Making;

namespace Dossier.Editions;

/// <summary>One form in which the dossier is published.</summary>
internal interface IEdition
{
    /// <summary>What <c>--only</c> calls it, and the folder that it writes into: <c>site</c>.</summary>
    string Name { get; }

    /// <summary>The file of it that a reader opens first, relative to the output folder; null: none.</summary>
    string? StartingPoint { get; }

    /// <summary>Whether it shows how facts came to be as they are: for others the history is not read.</summary>
    bool ShowsHistory => false;

    /// <summary>Prepares the edition: reads its templates, and says all that is wrong with them.</summary>
    (IEditionWriter? Writer, ImmutableArray<Diagnostic> Diagnostics) Load(EditionSources sources);
}

/// <summary>Writes one edition. Pages come in any order, from several threads at once.</summary>
internal interface IEditionWriter
{
    /// <summary>The files of it that readers may want to take, known once it is finished; none where it is there to be read in place.</summary>
    ImmutableArray<Download> Downloads => [];

    /// <summary>Whether a page is a part of the edition; only those are given to it.</summary>
    bool Wants(PlannedPage page);

    /// <summary>Writes a page.</summary>
    /// <exception cref="Templates.TemplateLimitException">A template did more than a template may.</exception>
    void Write(Page page, IOutput output);

    /// <summary>Writes what belongs to no page; called once, when all of its pages are written.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="jobs">How many threads may work at it; the result does not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>What is wrong with it, or could not be shown as it was meant.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    ImmutableArray<Diagnostic> Finish(IOutput output, int jobs, CancellationToken cancellation);
}
