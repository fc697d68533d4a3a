using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Templates.Filters;

/// <summary>Filters of numbers.</summary>
internal static class NumberFilters
{
    private const int Group = 3;

    /// <summary>All of them.</summary>
    public static ImmutableArray<TemplateFilter> All { get; } =
    [
        TemplateFilter.Of<decimal, string, string, string>(
            "plural", "the first word for 1, else the second", (number, one, many) => number is 1 or -1 ? one : many),
        TemplateFilter.Of<decimal, string>("group_thousands", "the number with commas between thousands", GroupThousands),
    ];

    private static string GroupThousands(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var start = number < 0 ? 1 : 0;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        for (var at = (point < 0 ? text.Length : point) - Group; at > start; at -= Group)
            text = text.Insert(at, ",");
        return text;
    }
}
