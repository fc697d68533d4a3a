using System.Collections;
using System.Reflection;
using Dossier.Text;

namespace Dossier.Tests.Editions.Data.Reading;

/// <summary>
/// Compares records by all that they say, but not by where it was written. A property that is added to a record is compared without being
/// told.
/// </summary>
internal static class RecordComparison
{
    /// <summary>The differences, each with the way to it.</summary>
    public static IEnumerable<string> Differences(object? expected, object? actual, string path = "")
    {
        if (expected is null || actual is null)
            return ReferenceEquals(expected, actual) ? [] : [$"{path}: {expected ?? "nothing"} against {actual ?? "nothing"}"];
        if (IsPlain(expected.GetType()))
            return expected.Equals(actual) ? [] : [$"{path}: {expected} against {actual}"];
        return expected is IEnumerable items ? OfItems(items, (IEnumerable)actual, path) : OfProperties(expected, actual, path);
    }

    private static IEnumerable<string> OfItems(IEnumerable expected, IEnumerable actual, string path)
    {
        var (left, right) = (expected.Cast<object?>().ToList(), actual.Cast<object?>().ToList());
        return left.Count == right.Count
            ? left.SelectMany((item, at) => Differences(item, right[at], $"{path}[{at}]"))
            : [$"{path}: {left.Count} items against {right.Count}"];
    }

    private static IEnumerable<string> OfProperties(object expected, object actual, string path) =>
        from property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.PropertyType != typeof(Span) && property.GetIndexParameters().Length == 0
        from difference in Differences(property.GetValue(expected), property.GetValue(actual), $"{path}.{property.Name}")
        select difference;

    // Numbers are equal at equal precision only: as records, Number and EdtfDate compare all they hold.
    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal)
        || type == typeof(Model.Number) || type == typeof(Model.EdtfDate);
}
