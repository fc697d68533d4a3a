using System.Collections.Immutable;
using Dossier.Pages.Views;

namespace Dossier.Pages.Figures;

/// <summary>What a block of a page shows, for every edition to draw in its own way. Its components find it under <c>figure</c>.</summary>
internal abstract record Figure;

/// <summary>A figure that shows the dossier as a whole: its component asks <c>dossier</c>.</summary>
internal sealed record WholeFigure : Figure;

/// <summary>Rows of facts.</summary>
/// <param name="Facts">The facts, in the order of the rows.</param>
internal sealed record FactsFigure(ImmutableArray<FactView> Facts) : Figure;

/// <summary>Something about one fact.</summary>
/// <param name="Fact">The fact.</param>
internal sealed record FactFigure(FactView Fact) : Figure;

/// <summary>Rows of sources.</summary>
/// <param name="Sources">The sources, in the order of the rows.</param>
internal sealed record SourcesFigure(ImmutableArray<SourceView> Sources) : Figure;

/// <summary>Something about one source.</summary>
/// <param name="Source">The source.</param>
internal sealed record SourceFigure(SourceView Source) : Figure;

/// <summary>Something about one chapter.</summary>
/// <param name="Topic">The chapter.</param>
internal sealed record TopicFigure(TopicView Topic) : Figure;

/// <summary>The files that readers may take.</summary>
/// <param name="Groups">The files under their headings.</param>
internal sealed record DownloadsFigure(ImmutableArray<DownloadGroupView> Groups) : Figure;

/// <summary>The facts that a page's text cites: its component asks <c>page</c>.</summary>
internal sealed record NotesFigure : Figure;

/// <summary>A change.</summary>
/// <param name="Change">The change; null where there is none of that number.</param>
internal sealed record ChangeFigure(ChangeView? Change) : Figure;
