using Dossier.Diagnostics;

namespace Dossier.Loading.Binding;

/// <summary>A number that belongs to a series is in the series' unit.</summary>
internal static class UnitBinding
{
    public static IEnumerable<Diagnostic> Check(LoadedContent content)
    {
        foreach (var fact in content.Facts)
        {
            if (fact.Quantity is not { Series: { } id } quantity || !content.Series.TryGet(id.Value, out var series)
                || quantity.Unit.Value == series.Unit.Value)
                continue;
            yield return ReferenceDiagnostics.UnitMismatch.At(
                quantity.Unit.Span, $"the number is in `{quantity.Unit}`, the series `{series.Id}` in `{series.Unit}`",
                "convert the number, or leave out `series`",
                notes: new DiagnosticNote(series.Unit.Span, "the unit of the series"));
        }
    }
}
