using System.Collections.Immutable;
using Dossier.Pages.Views;

namespace Dossier.Pages.Making;

/// <summary>Something that a template can have a page for each item of: <c>for-each: facts as fact</c>.</summary>
/// <param name="Name">Its name in front matter.</param>
/// <param name="Item">The type of its items.</param>
/// <param name="Items">Its items, in the order of their pages.</param>
internal sealed record PageCollection(string Name, Type Item, Func<DossierView, IEnumerable<object>> Items)
{
    /// <summary>Every collection.</summary>
    public static ImmutableArray<PageCollection> All { get; } =
    [
        Define("topics", dossier => dossier.Topics),
        Define("facts", dossier => dossier.Facts),
        Define("sources", dossier => dossier.Sources),
        Define("publishers", dossier => dossier.Publishers),
        Define("entities", dossier => dossier.Entities),
        Define("series", dossier => dossier.Series),
        Define("years", dossier => dossier.Years),
        Define("source_years", dossier => dossier.SourceYears),
        Define("states", dossier => dossier.States),
    ];

    private static PageCollection Define<TItem>(string name, Func<DossierView, ImmutableArray<TItem>> items)
        where TItem : class =>
        new(name, typeof(TItem), dossier => items(dossier));
}
