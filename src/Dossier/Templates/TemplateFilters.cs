using System.Collections.Immutable;
using Dossier.Templates.Binding;
using Dossier.Templates.Filters;
using Dossier.Templates.Phrases;

namespace Dossier.Templates;

/// <summary>The filters that templates can use, and the types that they can print beyond text, numbers, dates and words.</summary>
public sealed class TemplateFilters
{
    private readonly ImmutableDictionary<Type, Func<object, string>> printers;
    private readonly Dictionary<string, ImmutableArray<TemplateFilter>> byName;

    private TemplateFilters(ImmutableArray<TemplateFilter> filters, ImmutableDictionary<Type, Func<object, string>> printers, PhraseBook phrases)
    {
        (All, this.printers, Phrases) = (filters, printers, phrases);
        Printers = new Printers(printers);
        byName = filters.GroupBy(filter => filter.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The filters that any dossier's templates have use for.</summary>
    public static TemplateFilters General { get; } =
        new([.. TextFilters.All, .. NumberFilters.All, .. ListFilters.All], ImmutableDictionary<Type, Func<object, string>>.Empty, PhraseBook.Empty);

    /// <summary>All filters, in the order in which they were declared.</summary>
    public ImmutableArray<TemplateFilter> All { get; }

    internal Printers Printers { get; }

    /// <summary>What the filter <c>say</c> says.</summary>
    internal PhraseBook Phrases { get; }

    /// <summary>The names, ordinal.</summary>
    internal IEnumerable<string> Names => byName.Keys.Order(StringComparer.Ordinal);

    /// <summary>These filters and more; a new one of the same name goes before those that are there.</summary>
    public TemplateFilters With(params ReadOnlySpan<TemplateFilter> more) => new([.. more, .. All], printers, Phrases);

    /// <summary>These filters, and a type whose values can be printed: they are escaped like text.</summary>
    public TemplateFilters Printing<T>(Func<T, string> print)
        where T : notnull => new(All, printers.SetItem(typeof(T), value => print((T)value)), Phrases);

    /// <summary>These filters, and the phrases that <c>'name' | say</c> takes from.</summary>
    public TemplateFilters Saying(PhraseBook phrases) => new(All, printers, phrases);

    /// <summary>The filters of a name; none where it is not known.</summary>
    internal ImmutableArray<TemplateFilter> Find(string name) => byName.GetValueOrDefault(name, []);
}
