using System.Collections.Immutable;
using Dossier.Analysis;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;

namespace Dossier.Pages.Figures;

/// <summary>Pages that came the same way, named and counted.</summary>
/// <param name="Sources">The pages.</param>
/// <param name="Way">How they came: <c>straight from the story</c>, <c>over Business Insider (not cited)</c>.</param>
/// <param name="Via">The page they came over, or null.</param>
/// <param name="ViaIsCited">Whether that one is cited itself.</param>
/// <param name="Words">The words of the interface.</param>
internal sealed record WayGroup(ImmutableArray<SourceView> Sources, string Way, SourceView? Via, bool ViaIsCited, Words Words)
{
    private const int NamesShown = 4;

    /// <summary>The ids of the further origins that the pages pass on, where they pass on several.</summary>
    public ImmutableArray<string> OtherOrigins { get; init; } = [];

    /// <summary>How many pages.</summary>
    public int Count => Sources.Length;

    /// <summary>Who published them: the first few, and how many more.</summary>
    public string Names
    {
        get
        {
            var names = Sources.Select(source => source.Publisher.Name).Distinct(StringComparer.Ordinal).ToList();
            return names.Count > NamesShown ? Words.Say(new NameList([.. names.Take(NamesShown)], names.Count - NamesShown)) : Words.List(names);
        }
    }
}

/// <summary>An origin with the ways that lead to it.</summary>
/// <param name="Source">The origin.</param>
/// <param name="IsCited">Whether it is cited itself.</param>
/// <param name="Groups">The pages that pass it on, by the way they came.</param>
internal sealed record OriginWays(SourceView Source, bool IsCited, ImmutableArray<WayGroup> Groups);
