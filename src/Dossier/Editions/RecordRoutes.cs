using Dossier.Markup;

namespace Dossier.Editions;

/// <summary>Where the page of a linked record stands.</summary>
internal static class RecordRoutes
{
    /// <summary>The route of a record's page, or the linked page's own.</summary>
    public static string Of(RecordLink link) => link.Kind switch
    {
        RecordKind.Fact => $"facts/{link.Id}/",
        RecordKind.Source => $"sources/{link.Id}/",
        RecordKind.Entity => $"entities/{link.Id}/",
        RecordKind.Publisher => $"publishers/{link.Id}/",
        RecordKind.Series => $"series/{link.Id}/",
        RecordKind.Topic => $"chapters/{link.Id}/",
        _ => link.Id == "/" ? "" : link.Id,
    };
}
