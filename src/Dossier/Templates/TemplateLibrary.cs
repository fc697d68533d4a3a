using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Templates.Syntax;

namespace Dossier.Templates;

/// <summary>What templates have at hand: partials, filters, and limits for what they may use.</summary>
public sealed class TemplateLibrary
{
    private readonly Dictionary<(string Name, TemplateKind Kind), TemplatePartial> byName;
    private readonly Dictionary<TemplatePartial, Lazy<(Block? Body, ImmutableArray<Diagnostic> Faults)>> read;

    /// <summary>A library of these partials and filters.</summary>
    /// <param name="partials">The partials; those of one kind have different names.</param>
    /// <param name="filters">The filters.</param>
    /// <param name="limits">What one rendering may use; the usual limits where left out.</param>
    public TemplateLibrary(IEnumerable<TemplatePartial> partials, TemplateFilters filters, TemplateLimits? limits = null)
    {
        Partials = [.. partials.OrderBy(partial => partial.Name, StringComparer.Ordinal).ThenBy(partial => partial.Kind)];
        (Filters, Limits) = (filters, limits ?? new TemplateLimits());
        byName = Partials.ToDictionary(partial => (partial.Name, partial.Kind));
        read = Partials.ToDictionary(
            partial => partial, partial => new Lazy<(Block? Body, ImmutableArray<Diagnostic> Faults)>(() => Parse(partial)));
    }

    /// <summary>The partials, by name, then kind.</summary>
    public ImmutableArray<TemplatePartial> Partials { get; }

    /// <summary>The filters.</summary>
    public TemplateFilters Filters { get; }

    /// <summary>What one rendering may use.</summary>
    public TemplateLimits Limits { get; }

    /// <summary>What cannot be read in the partials, included anywhere or not: sorted, each once.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Diagnostic.Arrange(Partials.SelectMany(partial => Read(partial).Faults));

    /// <summary>The partial of a name and kind, or null.</summary>
    internal TemplatePartial? Find(string name, TemplateKind kind) => byName.GetValueOrDefault((name, kind));

    /// <summary>A partial's syntax tree, if it has one, and what cannot be read in it.</summary>
    internal (Block? Body, ImmutableArray<Diagnostic> Faults) Read(TemplatePartial partial) => read[partial].Value;

    private static (Block? Body, ImmutableArray<Diagnostic> Faults) Parse(TemplatePartial partial)
    {
        var faults = new List<Diagnostic>();
        var body = TemplateParser.Read(partial.Source, 0, partial.Source.Text.Length, faults);
        return (body, [.. faults]);
    }
}
