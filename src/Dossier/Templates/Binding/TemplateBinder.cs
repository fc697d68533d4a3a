using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Templates.Places;
using Dossier.Templates.Rendering;
using Dossier.Templates.Syntax;
using Dossier.Text;

namespace Dossier.Templates.Binding;

/// <summary>Binds a template with the partials that it includes, each once for the types of its arguments and the place where it stands.</summary>
internal sealed class TemplateBinder(TemplateLibrary library, TemplateKind kind, TemplateScope scope, List<Diagnostic> diagnostics)
{
    private readonly PlaceAnalyzer analyzer = new(library, kind, diagnostics);
    private readonly Dictionary<PartialUse, BoundPartial> partials = [];
    private int depth;

    /// <summary>The partials and filters at hand.</summary>
    public TemplateLibrary Library => library;

    /// <summary>What the template produces.</summary>
    public TemplateKind Kind => kind;

    /// <summary>Binds a whole template; how many slots its variables need.</summary>
    public RenderNode Bind(SourceText source, Block body, out int locals)
    {
        var variables = new Variables(scope, []);
        var bound = new StatementBinder(this, variables, new BindingFaults(source, diagnostics), analyzer.Analyze(source, body)).Bind(body);
        locals = variables.SlotCount;
        return bound;
    }

    /// <summary>Binds a partial for arguments of some types, at a place.</summary>
    public BoundPartial Bind(TemplatePartial partial, ImmutableArray<TemplateType> arguments, Place place)
    {
        var use = new PartialUse(partial, place, arguments);
        if (partials.TryGetValue(use, out var known))
            return known;
        var bound = new BoundPartial();
        // Before it is bound: one that includes itself finds itself.
        partials.Add(use, bound);
        if (library.Read(partial).Body is { } body && depth < TemplateLimits.IncludeDepth)
        {
            depth++;
            var variables = new Variables(scope, arguments);
            var faults = new BindingFaults(partial.Source, diagnostics);
            bound.Body = new StatementBinder(this, variables, faults, analyzer.Partial(partial, place)).Bind(body);
            bound.Locals = variables.SlotCount;
            depth--;
        }

        return bound;
    }

    private sealed record PartialUse(TemplatePartial Partial, Place Place, ImmutableArray<TemplateType> Arguments)
    {
        public bool Equals(PartialUse? other) =>
            other is not null && Partial == other.Partial && Place == other.Place && Arguments.SequenceEqual(other.Arguments);

        public override int GetHashCode() => HashCode.Combine(Partial.Name, Place, Arguments.Length);
    }
}
