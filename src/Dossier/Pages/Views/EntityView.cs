using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Pages.Views;

/// <summary>An entity with the facts about it.</summary>
internal sealed class EntityView(ViewSet views, Entity entity) : RecordView
{
    /// <inheritdoc/>
    public override string Id => entity.Id;

    /// <inheritdoc/>
    public override string Route => $"entities/{entity.Id}/";

    /// <summary>Its name.</summary>
    public string Name => entity.Name.Value;

    /// <summary>Its names in other languages.</summary>
    public ImmutableArray<TranslationView> Names => [.. entity.Names.Select(name => TranslationView.Of(name, views.Words))];

    /// <summary>What kind of thing it is.</summary>
    public string Kind => views.Words.Say(entity.Kind.Value);

    /// <summary>The heading over entities of its kind.</summary>
    internal string KindTitle => views.Words.Title(entity.Kind.Value);

    internal Entity Record => entity;

    /// <summary>What it is or does, or empty.</summary>
    public string Role => entity.Role?.Value ?? "";

    /// <summary>The side that it belongs to, or empty.</summary>
    public string Side => entity.Side is { } side && side.Value != Publisher.OtherSide && side.Value != Publisher.IndependentSide
        ? views.SideName(side.Value)
        : "";

    /// <summary>The id of that side, or empty.</summary>
    public string SideId => entity.Side?.Value ?? "";

    /// <summary>The facts about it, in order of time.</summary>
    public ImmutableArray<FactView> Facts => views.FactsOf(views.Findings.FactsOfEntity[entity.Id]);

    /// <summary>The facts about it by chapter, in each the newest first.</summary>
    public ImmutableArray<ItemGroup<FactView>> Chapters => ItemGroups.ByChapter(Facts);

    /// <summary>How many facts are about it.</summary>
    public int FactCount => views.Findings.FactsOfEntity[entity.Id].Length;

    /// <summary>What their states are, in words.</summary>
    public string StatesText => YearView.SayStates(Facts, views.Words);

    /// <summary>How many of them are disputed.</summary>
    public int DisputedCount => Facts.Count(fact => fact.State == Analysis.State.Disputed);
}
