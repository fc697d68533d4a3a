using Dossier.Diagnostics;
using Markdig.Syntax;

namespace Dossier.Markup;

/// <summary>Asks whether a record exists, and reports where it does not.</summary>
internal sealed class RecordCheck(MarkupDocument document, IRecordNames names, NearestNames nearestNames, List<Diagnostic> faults)
{
    /// <summary>Whether the record exists; a fault at its place where it does not.</summary>
    /// <param name="kind">The record's kind.</param>
    /// <param name="id">Its id, or a page's route.</param>
    /// <param name="span">Where it is named, the end inclusive.</param>
    /// <param name="isWritten">Whether the span holds the id as it is, so that it could be replaced.</param>
    public bool Exists(RecordKind kind, string id, SourceSpan span, bool isWritten = true)
    {
        if (names.Exists(kind, id))
            return true;
        var guess = nearestNames.Find(kind.ToString(), id, () => names.Known(kind));
        var noun = kind == RecordKind.Page ? "page has the route" : $"{kind} is called".ToLowerInvariant();
        faults.Add(names.Unknown(kind).At(document.Origin.At(span.Start, span.End + 1), $"no {noun} `{id}`",
            guess is { } nearest ? $"did you mean `{nearest.Name}`?" : null, isWritten ? guess?.Certain : null));
        return false;
    }
}
