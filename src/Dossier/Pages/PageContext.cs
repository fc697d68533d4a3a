using System.Collections.Immutable;
using Dossier.Pages.Views;
using Dossier.Templates;

namespace Dossier.Pages;

/// <summary>What layouts and components see of the page that they are part of, as <c>page</c>.</summary>
internal sealed record PageContext
{
    /// <summary>What leads from the page's own file to the root of its edition: <c>../../</c>, or empty.</summary>
    public required string Root { get; init; }

    /// <summary>The page's route.</summary>
    public required string Route { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its title with the dossier's behind it.</summary>
    public required string FullTitle { get; init; }

    /// <summary>What it holds, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>The name of its layout, a class on its main part.</summary>
    public required string Layout { get; init; }

    /// <summary>Where it stands among its kind, in words: <c>Chapter 2 of 14</c>; or empty.</summary>
    public required string Position { get; init; }

    /// <summary>Its address where the site is published, or empty.</summary>
    public required string Canonical { get; init; }

    /// <summary>How to cite the record that it is about, or null.</summary>
    public required CiteView? Cite { get; init; }

    /// <summary>Where the file of that record can be edited, or empty.</summary>
    public required string EditUrl { get; init; }

    /// <summary>What it is in the words of Open Graph (ogp.me): <c>website</c> or <c>article</c>.</summary>
    public string SocialType => Route.Length == 0 ? "website" : "article";

    /// <summary>Where it stands among the pages of a long list, or null.</summary>
    public required PagesView? Pages { get; init; }

    /// <summary>The entries of the main menu.</summary>
    public required ImmutableArray<NavigationEntry> Navigation { get; init; }

    /// <summary>Its headings of the second level.</summary>
    public required ImmutableArray<HeadingView> Headings { get; init; }

    /// <summary>The facts that its text cites, in order of their first mention.</summary>
    public required ImmutableArray<NoteView> Notes { get; init; }

    /// <summary>The sources that its text cites, in order of their first mention.</summary>
    public required ImmutableArray<SourceNoteView> SourceNotes { get; init; }

    /// <summary>Whether its own text lists the facts that it cites; else they follow its text.</summary>
    public required bool ListsNotes { get; init; }

    /// <summary>Its text as Markdown; empty while components are rendered.</summary>
    public MarkdownText Text { get; init; } = new("");

    /// <summary>Its text as HTML; empty while components are rendered.</summary>
    public HtmlText Content { get; init; } = new("");

    /// <summary>What it tells search engines, a data block.</summary>
    public HtmlText LinkedData { get; init; } = new("");

    /// <summary>The marks that it uses.</summary>
    public HtmlText Sprite { get; init; } = new("");
}

/// <summary>An entry of the main menu.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Route">Where it leads.</param>
/// <param name="Current">The value of <c>aria-current</c>: <c>page</c>, <c>true</c> for a page below it, or empty.</param>
internal sealed record NavigationEntry(string Label, string Route, string Current)
{
    /// <summary>Whether the reader is here or below.</summary>
    public bool IsCurrent => Current.Length > 0;
}

/// <summary>A heading that can be linked to.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Text">Its text.</param>
internal sealed record HeadingView(string Id, string Text);

/// <summary>A fact that a page's text cites.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Fact">The fact.</param>
internal sealed record NoteView(int Number, FactView Fact);

/// <summary>A source that a page's text cites.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Source">The source.</param>
internal sealed record SourceNoteView(int Number, SourceView Source);
