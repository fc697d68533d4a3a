using System.Collections.Immutable;
using System.Text;
using Dossier.Templates.Binding;
using Dossier.Templates.Rendering;

namespace Dossier.Templates.Filters;

/// <summary>Filters of lists, whatever they hold.</summary>
internal static class ListFilters
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<TemplateFilter> All { get; } =
    [
        new("first", "the first item of the list, or null", new ListSignature([], (list, _, _) => Item(list, false))),
        new("last", "the last item of the list, or null", new ListSignature([], (list, _, _) => Item(list, true))),
        new("reverse", "the list from last to first", new ListSignature([], (list, _, _) => Reverse(list))),
        new("limit", "the first so many items of the list", new ListSignature([ValueKind.Integer], (list, _, _) => Limit(list))),
        new("join", "the items of the list as one text, with a text between each two", new ListSignature([ValueKind.Text], Join)),
        new("size", "how many items the list, or letters the text, has", new SizeSignature()),
    ];

    private static FilterBinding Item(TemplateType list, bool isLast)
    {
        var access = ListAccess.For(list);
        return new FilterBinding((list.Element ?? TemplateType.Unknown).OrNull(), [false], (_, values) =>
        {
            var items = values[0] ?? Array.Empty<object>();
            var count = access.Count(items);
            return count == 0 ? null : access.Item(items, isLast ? count - 1 : 0);
        });
    }

    private static FilterBinding Reverse(TemplateType list)
    {
        var access = ListAccess.For(list);
        return new FilterBinding(AsArray(list), [false], (state, values) =>
        {
            var items = values[0] ?? Array.Empty<object>();
            state.Steps(access.Count(items));
            return access.Reversed(items);
        });
    }

    private static FilterBinding Limit(TemplateType list)
    {
        var access = ListAccess.For(list);
        return new FilterBinding(AsArray(list), [false, false], (state, values) =>
        {
            var items = values[0] ?? Array.Empty<object>();
            var count = (int)Math.Clamp(values[1] is long limit ? limit : 0, 0, access.Count(items));
            state.Steps(count);
            return access.Part(items, 0, count);
        });
    }

    private static FilterBinding? Join(TemplateType list, ImmutableArray<TemplateType> types, Printers printers)
    {
        if (list.Element is not { } element || printers.Find(element) is not { } print)
            return null;
        var access = ListAccess.For(list);
        return new FilterBinding(TemplateType.Text.OrNull(list.IsNullable), [false, false], (state, values) =>
            Join(state, access, values[0] ?? Array.Empty<object>(), values[1] as string ?? "", print));
    }

    private static string Join(RenderState state, ListAccess access, object items, string between, Func<object, string> print)
    {
        var joined = new StringBuilder();
        var count = access.Count(items);
        state.Steps(count);
        for (var index = 0; index < count; index++)
        {
            if (index > 0)
                joined.Append(between);
            if (access.Item(items, index) is { } item)
                joined.Append(print(item));
            state.Bound(joined.Length);
        }

        return joined.ToString();
    }

    private static TemplateType AsArray(TemplateType list) =>
        list with { Clr = (TemplateTypes.ElementOf(list.Clr) ?? typeof(object)).MakeArrayType() };
}
