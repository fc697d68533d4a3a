using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Markup.Syntax;
using Dossier.Pages;
using Dossier.Pages.Figures;
using Dossier.Pages.Making;
using Dossier.Pages.Views;
using Dossier.Templates;

namespace Dossier.Editions;

/// <summary>How figures and citations look in one text edition: a template for each, from <c>components/</c> and <c>inlines/</c>.</summary>
internal sealed class TemplateSet
{
    private const string Components = "components";
    private const string Inlines = "inlines";

    /// <summary>The dossier as a whole, as <c>dossier</c>.</summary>
    public static readonly TemplateVariable DossierVariable = new("dossier", typeof(DossierView));
    /// <summary>The page, as <c>page</c>.</summary>
    public static readonly TemplateVariable PageVariable = new("page", typeof(PageContext));

    private readonly ViewSet views;
    private readonly FrozenDictionary<string, Template> figures;
    private readonly FrozenDictionary<string, Template> inlines;

    private TemplateSet(ViewSet views, FrozenDictionary<string, Template> figures, FrozenDictionary<string, Template> inlines)
    {
        this.views = views;
        this.figures = figures;
        this.inlines = inlines;
    }

    /// <summary>Loads the templates of a kind, with every fault in them; null where one is missing or wrong.</summary>
    public static (TemplateSet? Templates, ImmutableArray<Diagnostic> Diagnostics) Load(EditionSources sources, TemplateKind kind)
    {
        var loader = new TemplateLoader(sources, kind);
        var figures = loader.Load(Components, FigureCatalogue.All.Select(figure => (figure.Block.Name, new TemplateVariable("figure", figure.Model))));
        var inlines = loader.Load(
            Inlines, [("fact", new TemplateVariable("note", typeof(NoteView))), ("sources", new TemplateVariable("citation", typeof(SourceCitationView)))]);
        var set = loader.Failed ? null : new TemplateSet(sources.Views, figures, inlines);
        return (set, loader.Diagnostics);
    }

    /// <summary>Draws a figure.</summary>
    /// <exception cref="TemplateLimitException">The template did more than a template may.</exception>
    public string Figure(Page page, FigureBlock block, PageContext context) => figures[block.Name].Render(views.Dossier, context, page.Figures[block]).TrimEnd('\n');

    /// <summary>Writes a reference to a fact.</summary>
    /// <exception cref="TemplateLimitException">The template did more than a template may.</exception>
    public string Fact(Page page, FactReference reference, PageContext context) =>
        inlines["fact"].Render(views.Dossier, context, page.Notes[page.NumberOf(reference.Id) - 1]).TrimEnd('\n');

    /// <summary>Writes a citation of sources.</summary>
    /// <exception cref="TemplateLimitException">The template did more than a template may.</exception>
    public string Sources(Page page, SourceCitation citation, PageContext context) =>
        inlines["sources"].Render(views.Dossier, context, SourceCitationView.Of(views, citation, page.SourceNotes)).TrimEnd('\n');

    private sealed class TemplateLoader(EditionSources sources, TemplateKind kind)
    {
        private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

        public bool Failed { get; private set; }

        public ImmutableArray<Diagnostic> Diagnostics => diagnostics.ToImmutable();

        public FrozenDictionary<string, Template> Load(string folder, IEnumerable<(string Name, TemplateVariable Variable)> wanted)
        {
            var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
            var files = sources.Templates.In(folder).Where(file => file.Kind == kind).ToDictionary(file => file.Name, StringComparer.Ordinal);
            foreach (var (name, variable) in wanted)
            {
                if (!files.Remove(name, out var file))
                    Missing($"{folder}/{name}{(kind == TemplateKind.Html ? TemplateFiles.HtmlEnding : TemplateFiles.MarkdownEnding)}", name);
                else if (Compile(file, variable) is { } template)
                    templates[name] = template;
            }

            diagnostics.AddRange(files.Values.Select(file => PageDiagnostics.StrayTemplate.At(
                file.Source.Span(0, 0), $"nothing in `{folder}/` is called `{file.Name}`", "delete the file, or name it after what it draws")));
            return templates.ToFrozenDictionary(StringComparer.Ordinal);
        }

        private void Missing(string path, string name)
        {
            Failed = true;
            diagnostics.Add(sources.Missing(path, $"`{name}`"));
        }

        private Template? Compile(TemplateFile file, TemplateVariable variable)
        {
            var result = TemplateCompiler.Compile(sources.Library, file.Source, 0, kind, new TemplateScope([DossierVariable, PageVariable, variable]));
            diagnostics.AddRange(result.Diagnostics);
            Failed |= result.Template is null;
            return result.Template;
        }
    }
}
