using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Markup;
using Dossier.Markup.Syntax;
using Dossier.Pages.Figures;

namespace Dossier.Pages.Making;

/// <summary>A page, made: the same for every edition.</summary>
internal sealed record Page
{
    /// <summary>What it was planned as.</summary>
    public required PlannedPage Plan { get; init; }

    /// <summary>Its text.</summary>
    public required MarkupDocument Document { get; init; }

    /// <summary>What its figure blocks show.</summary>
    public required FrozenDictionary<FigureBlock, Figure> Figures { get; init; }

    /// <summary>The facts that its text cites, in order of their first mention.</summary>
    public required ImmutableArray<NoteView> Notes { get; init; }

    /// <summary>The sources that its text cites directly, in order of their first mention.</summary>
    public required ImmutableArray<SourceNoteView> SourceNotes { get; init; }

    /// <summary>The page's route.</summary>
    public string Route => Plan.Route;

    /// <summary>The number of a fact among <see cref="Notes"/>, from 1.</summary>
    public int NumberOf(string fact)
    {
        foreach (var note in Notes)
        {
            if (note.Fact.Id == fact)
                return note.Number;
        }

        return 0;
    }
}
