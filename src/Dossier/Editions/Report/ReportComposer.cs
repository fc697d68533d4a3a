using System.Collections.Immutable;
using Dossier.Pages.Making;
using Dossier.Typesetting.Layout;
using Dossier.Typesetting.Pdf;

namespace Dossier.Editions.Report;

/// <summary>Puts the report together, part by part.</summary>
internal sealed class ReportComposer(EditionSources sources, ImmutableArray<Page> pages)
{
    private readonly BibliographyNumbers numbers = new(sources.Views);

    /// <summary>The whole document.</summary>
    public Document Compose()
    {
        var text = new ReportText(sources, numbers);
        var dossier = sources.Views.Dossier;
        var title = dossier.KnownOn is { } day ? dossier.Title + text.Words.Say("title-known-on", day.Text) : dossier.Title;
        var properties = new DocumentProperties(title, dossier.Language == "en" ? "en-GB" : dossier.Language)
        {
            Author = dossier.Editors.IsEmpty ? null : string.Join(", ", dossier.Editors),
            Subject = dossier.Subtitle.Length == 0 ? null : dossier.Subtitle,
            Creator = "dossier",
        };
        var front = new FrontMatter(text, sources);
        Section?[] sections =
        [
            front.TitlePage(),
            front.Contents(),
            KeyFactsPart.Make(text, sources.Views),
            .. pages.Where(page => page.Plan.Template.Report == PagePart.Chapter).Select(page => ChapterPart.Make(text, page, sources.Views)),
            SidesPart.Disputes(text),
            SidesPart.Corrections(text),
            TimelinePart.Make(text),
            RegisterPart.Make(text, sources),
            BibliographyPart.Make(text, numbers),
            OriginsPart.Make(text),
            .. pages.Where(page => page.Plan.Template.Report == PagePart.Appendix).Select(page => ChapterPart.Make(text, page, sources.Views)),
            IndexPart.Make(text),
        ];
        return new Document(properties, [.. sections.OfType<Section>()]);
    }
}

/// <summary>What a page's text becomes in the report.</summary>
internal static class PagePart
{
    /// <summary>A chapter.</summary>
    public const string Chapter = "chapter";

    /// <summary>A part behind the register and the bibliography.</summary>
    public const string Appendix = "appendix";
}
