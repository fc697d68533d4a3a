using System.Collections.Concurrent;

namespace Dossier.Templates.Binding;

/// <summary>Counts, reads and cuts lists of one type.</summary>
internal sealed class ListAccess
{
    private static readonly ConcurrentDictionary<Type, ListAccess> Known = new();

    // Made when the first list is read: a check binds every template and reads few lists.
    private readonly Lazy<Items> items;

    private ListAccess(Type element) =>
        items = new Lazy<Items>(() => Activator.CreateInstance(typeof(Of<>).MakeGenericType(element)) as Items ?? new Of<object>());

    /// <summary>What handles lists of a type.</summary>
    public static ListAccess For(TemplateType list) =>
        Known.GetOrAdd(TemplateTypes.ElementOf(list.Clr) ?? typeof(object), static element => new ListAccess(element));

    /// <summary>How many items.</summary>
    public int Count(object list) => items.Value.Count(list);

    /// <summary>The item at a position within the list.</summary>
    public object? Item(object list, int index) => items.Value.Item(list, index);

    /// <summary>The items from a position on, at most so many.</summary>
    public object Part(object list, int offset, int count) => items.Value.Part(list, offset, count);

    /// <summary>The items from last to first.</summary>
    public object Reversed(object list) => items.Value.Reversed(list);

    private abstract class Items
    {
        public abstract int Count(object list);

        public abstract object? Item(object list, int index);

        public abstract object Part(object list, int offset, int count);

        public abstract object Reversed(object list);
    }

    private sealed class Of<T> : Items
    {
        private readonly Func<object, object?>? normalize = Normalizer.For(typeof(T));

        public override int Count(object list) => ((IReadOnlyList<T>)list).Count;

        public override object? Item(object list, int index) =>
            ((IReadOnlyList<T>)list)[index] is { } item ? normalize is null ? item : normalize(item) : null;

        public override object Part(object list, int offset, int count) => ((IReadOnlyList<T>)list).Skip(offset).Take(count).ToArray();

        public override object Reversed(object list) => Enumerable.Reverse((IReadOnlyList<T>)list).ToArray();
    }
}
