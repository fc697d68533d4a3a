using Dossier.Loading.Fields;
using Dossier.Model;

namespace Dossier.Loading.Rules;

/// <summary>What has to hold within one quantity.</summary>
internal static class QuantityRules
{
    /// <summary>Reports a quantity that is neither one number nor a range.</summary>
    public static void Check(Quantity quantity, RecordReader record)
    {
        var bound = quantity.Min ?? quantity.Max;
        if (quantity.Value is { } value && bound is not null)
            record.Fault(RuleDiagnostics.ValueAndBounds.At(
                value.Span, "a quantity has either a value or bounds", "delete `value`, or `min` and `max`"));
        else if (quantity.Value is null && bound is null)
            record.Fault(RuleDiagnostics.MissingNumber.At(
                quantity.Span, "the quantity has no number", "add `value`, or `min` or `max` or both"));
        else if (quantity is { Min: { } min, Max: { } max } && min.Value.Value >= max.Value.Value)
            record.Fault(RuleDiagnostics.BoundsReversed.At(
                min.Span, $"the lower bound {min} is not below the upper bound {max}",
                "exchange them, or write `value` where both are equal"));
    }
}
