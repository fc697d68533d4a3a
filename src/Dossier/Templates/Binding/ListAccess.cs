using System.Reflection;

namespace Dossier.Templates.Binding;

/// <summary>Counts, reads and cuts lists of one type, made once.</summary>
internal abstract class ListAccess
{
    /// <summary>What handles lists of a type.</summary>
    public static ListAccess For(TemplateType list)
    {
        var element = TemplateTypes.ElementOf(list.Clr) ?? typeof(object);
        return typeof(ListAccess).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)?.MakeGenericMethod(element).Invoke(null, null)
            as ListAccess ?? new Of<object>();
    }

    /// <summary>How many items.</summary>
    public abstract int Count(object list);

    /// <summary>The item at a position within the list.</summary>
    public abstract object? Item(object list, int index);

    /// <summary>The items from a position on, at most so many.</summary>
    public abstract object Part(object list, int offset, int count);

    /// <summary>The items from last to first.</summary>
    public abstract object Reversed(object list);

    private static Of<T> Make<T>() => new();

    private sealed class Of<T> : ListAccess
    {
        private readonly Func<object, object?>? normalize = Normalizer.For(typeof(T));

        public override int Count(object list) => ((IReadOnlyList<T>)list).Count;

        public override object? Item(object list, int index) =>
            ((IReadOnlyList<T>)list)[index] is { } item ? normalize is null ? item : normalize(item) : null;

        public override object Part(object list, int offset, int count) => ((IReadOnlyList<T>)list).Skip(offset).Take(count).ToArray();

        public override object Reversed(object list) => Enumerable.Reverse((IReadOnlyList<T>)list).ToArray();
    }
}
