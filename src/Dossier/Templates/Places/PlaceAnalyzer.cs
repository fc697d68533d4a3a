using Dossier.Diagnostics;
using Dossier.Templates.Syntax;
using Dossier.Text;

namespace Dossier.Templates.Places;

/// <summary>Works out where one is at each value of a template, through branches, loops and partials, before anything is rendered.</summary>
internal sealed class PlaceAnalyzer(TemplateLibrary library, TemplateKind kind, List<Diagnostic> diagnostics)
{
    private readonly Dictionary<(TemplatePartial Partial, Place Entry), PlaceMap> partials = [];
    private readonly List<TemplatePartial> including = [];
    private int statements;

    /// <summary>Where a template begins, and a capture.</summary>
    public Place Start { get; } = Place.Of(kind);

    /// <summary>The places of a whole template.</summary>
    public PlaceMap Analyze(SourceText source, Block body)
    {
        var map = new PlaceMap { End = Start };
        map.End = new BlockPlaces(this, source, map).Follow(body, map.End);
        return map;
    }

    /// <summary>The places of a partial that is included at a place.</summary>
    public PlaceMap Partial(TemplatePartial partial, Place entry)
    {
        if (partials.TryGetValue((partial, entry), out var known))
            return known;
        var map = new PlaceMap { End = entry };
        var (body, syntaxFaults) = library.Read(partial);
        diagnostics.AddRange(syntaxFaults);
        if (body is not null)
        {
            including.Add(partial);
            map.End = new BlockPlaces(this, partial.Source, map).Follow(body, entry);
            including.RemoveAt(including.Count - 1);
        }

        partials.Add((partial, entry), map);
        return map;
    }

    /// <summary>The places of a partial that is included by name; null where it does not exist or includes itself.</summary>
    internal PlaceMap? Include(SourceText source, NameSyntax name, Place entry, PlaceMap into)
    {
        if (library.Find(name.Text, kind) is not { } partial)
            return null;
        var span = source.Span(name.Start, name.End);
        if (including.Contains(partial))
        {
            diagnostics.Add(TemplateDiagnostics.SelfIncludingTemplate.At(span, $"`{name.Text}` includes itself"));
            return null;
        }

        if (including.Count == TemplateLimits.IncludeDepth)
        {
            ReportDepth(span);
            return null;
        }

        var map = Partial(partial, entry);
        into.IncludeDepth = Math.Max(into.IncludeDepth, map.IncludeDepth + 1);
        if (including.Count + 1 + map.IncludeDepth > TemplateLimits.IncludeDepth)
            ReportDepth(span);
        return map;
    }

    private void ReportDepth(Span span) => diagnostics.Add(
        TemplateDiagnostics.TemplateTooDeep.At(span, "partials are nested too deeply", "include fewer partials in partials"));

    /// <summary>Whether there is work left to do; once there is not, that is reported.</summary>
    internal bool TryCount(Span span)
    {
        if (statements < TemplateLimits.Statements)
        {
            statements++;
            return true;
        }

        if (statements++ == TemplateLimits.Statements)
        {
            diagnostics.Add(TemplateDiagnostics.TemplateTooDeep.At(
                span, "loops and partials are nested too often", "nest fewer loops and partials"));
        }

        return false;
    }

    /// <summary>Reports a fault.</summary>
    internal void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);
}
