namespace Dossier.Pages.Views;

/// <summary>What every view of a record has: its id and the place of its page.</summary>
internal abstract class RecordView
{
    /// <summary>The record's id.</summary>
    public abstract string Id { get; }

    /// <summary>The route of the record's page, from the root of an edition, ending with <c>/</c>: <c>facts/goods-trade-2023/</c>.</summary>
    public abstract string Route { get; }
}
