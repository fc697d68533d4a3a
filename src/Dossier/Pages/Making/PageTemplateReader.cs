using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading.Fields;
using Dossier.Pages.Views;
using Dossier.Templates;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Pages.Making;

/// <summary>Reads the files of <c>templates/pages/</c>.</summary>
internal sealed class PageTemplateReader(TemplateLibrary library)
{
    private const string Fence = "---";

    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>What was wrong with the files that were read.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.ToImmutable();

    /// <summary>Reads one; null, with diagnostics, where it cannot be used.</summary>
    public PageTemplate? Read(SourceText source)
    {
        if (SplitFrontMatter(source) is not { } matter)
            return null;
        var reading = new FileReading(source);
        var yaml = YamlReader.Read(source, matter.Start, matter.End);
        var front = yaml.Root is null ? null : PageFrontMatter.Read(yaml.Root, reading);
        diagnostics.AddRange(yaml.Diagnostics);
        diagnostics.AddRange(reading.Faults.ToImmutable());
        return front is null ? null : Compile(source, front, matter.BodyStart);
    }

    private PageTemplate? Compile(SourceText source, PageFrontMatter front, int bodyStart)
    {
        if (!TryScope(front, out var items, out var scope))
            return null;
        var route = Take(TemplateCompiler.CompileText(library, Unquoted(front.Route.Span), TemplateKind.Route, scope));
        var title = Take(TemplateCompiler.CompileText(library, Unquoted(front.Title.Span), TemplateKind.Plain, scope));
        var description = Take(TemplateCompiler.CompileText(library, Unquoted(front.Description.Span), TemplateKind.Plain, scope));
        if (!TryPage(front, scope, out var paging, out var bodyScope))
            return null;
        var body = Take(TemplateCompiler.Compile(library, source, bodyStart, TemplateKind.Markdown, bodyScope));
        var menu = front.Menu is { } entry ? Label(entry) : null;
        return route is null || title is null || description is null || body is null ? null : new PageTemplate
        {
            Source = source,
            Span = front.Route.Span,
            Items = items,
            Paging = paging,
            Route = route,
            Title = title,
            Description = description,
            Body = body,
            Layout = front.Layout?.Value ?? "plain",
            Section = front.Section?.Value ?? "",
            Menu = menu,
            Only = front.Only?.Value ?? "",
            Report = front.Report?.Value ?? "",
            ListsFiles = front.ListsFiles,
        };
    }

    // The menu is the same on every page: its labels can say phrases, and know no data.
    private MenuEntry? Label(MenuMatter menu) =>
        Take(TemplateCompiler.CompileText(library, Unquoted(menu.Label.Span), TemplateKind.Plain, new TemplateScope([]))) is { } label
            ? new MenuEntry(label.Render(), menu.Order)
            : null;

    private bool TryScope(PageFrontMatter front, out PageCollection? items, out TemplateScope scope)
    {
        items = null;
        scope = new TemplateScope([new TemplateVariable("dossier", typeof(DossierView))]);
        if (front.ForEach is not { } forEach)
            return true;
        string[] words = forEach.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var name, "as", var item])
            return Refuse(PageDiagnostics.UnknownCollection, forEach, "`for-each` must say `collection as name`", "write it like `facts as fact`");
        items = PageCollection.All.FirstOrDefault(collection => collection.Name == name);
        if (items is null)
            return Refuse(PageDiagnostics.UnknownCollection, forEach, $"there is no collection called `{name}`", HelpFor(name));
        scope = new TemplateScope([.. scope.Variables, new TemplateVariable(item, items.Item)]);
        return true;
    }

    private bool TryPage(PageFrontMatter front, TemplateScope scope, out Paging? paging, out TemplateScope bodyScope)
    {
        (paging, bodyScope) = (null, scope);
        if (front.Pages is not { } pages)
            return true;
        var result = TemplateCompiler.CompileList(library, Unquoted(pages.List.Span), scope);
        diagnostics.AddRange(result.Diagnostics);
        if (result.List is not { } list)
            return false;
        if (!typeof(IItemGroup).IsAssignableFrom(list.Element))
        {
            return Refuse(
                PageDiagnostics.UncutList, pages.List, $"`{pages.List.Value}` is no list that can be cut into pages", "name a list of groups, such as `{{ entity.chapters }}`");
        }

        if (pages.Size.Value is < 1 or > Paging.Largest)
            return Refuse(PageDiagnostics.UncutList, pages.List, $"a page cannot have {pages.Size.Value} items", $"say a number from 1 to {Paging.Largest}");
        paging = new Paging(list, pages.Size.Value);
        bodyScope = new TemplateScope(
            [.. scope.Variables, new TemplateVariable(Paging.Variable, typeof(PagesView)), new TemplateVariable(pages.Name.Value, list.Element.MakeArrayType())]);
        return true;
    }

    // A quoted text is a template between its quotes; what YAML would unescape in it has no place in one.
    private static Span Unquoted(Span span) =>
        span.End - span.Start >= 2 && span.Source.Text[span.Start] is '"' or '\'' ? span with { Start = span.Start + 1, End = span.End - 1 } : span;

    private bool Refuse(DiagnosticDescriptor descriptor, Located<string> at, string message, string help)
    {
        diagnostics.Add(descriptor.At(at.Span, message, help));
        return false;
    }

    private static string HelpFor(string name)
    {
        var names = PageCollection.All.Select(collection => collection.Name).ToList();
        var all = "one of " + string.Join(", ", names.Select(known => $"`{known}`"));
        return Spelling.Nearest(name, names) is { } nearest ? $"did you mean `{nearest}`? {all}" : all;
    }

    private Template? Take(TemplateResult result)
    {
        diagnostics.AddRange(result.Diagnostics);
        return result.Template;
    }

    private FrontMatterPlace? SplitFrontMatter(SourceText source)
    {
        var text = source.Text;
        var start = LineEnd(text, 0);
        if (text[..start].TrimEnd() == Fence)
        {
            for (var line = start; line < text.Length; line = LineEnd(text, line))
            {
                if (text[line..LineEnd(text, line)].TrimEnd() == Fence)
                    return new FrontMatterPlace(start, line, LineEnd(text, line));
            }
        }

        diagnostics.Add(PageDiagnostics.NoFrontMatter.At(
            source.Span(0, Math.Min(start, text.Length)), "the page has no front matter", "begin it with `---`, `route: …`, `title: …`, `description: …`, `---`"));
        return null;
    }

    private static int LineEnd(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : text.Length;

    private readonly record struct FrontMatterPlace(int Start, int End, int BodyStart);
}
