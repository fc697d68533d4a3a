using System.Reflection;

namespace Dossier.Templates.Binding;

/// <summary>Reads a property of an object, through a delegate made once.</summary>
internal static class Accessor
{
    private delegate TValue StructGetter<TOwner, out TValue>(ref TOwner owner);

    /// <summary>What reads a property and turns its value into what it is while rendering.</summary>
    public static Func<object, object?> For(PropertyInfo property)
    {
        var getter = property.GetMethod;
        if (getter is null || property.DeclaringType is not { } owner)
            return _ => null;
        var make = typeof(Accessor).GetMethod(owner.IsValueType ? nameof(OfStruct) : nameof(OfClass), BindingFlags.NonPublic | BindingFlags.Static);
        var read = make?.MakeGenericMethod(owner, property.PropertyType).Invoke(null, [getter]) as Func<object, object?> ?? (_ => null);
        return Normalizer.For(property.PropertyType) is { } normalize ? owner => read(owner) is { } value ? normalize(value) : null : read;
    }

    private static Func<object, object?> OfClass<TOwner, TValue>(MethodInfo getter)
    {
        var read = getter.CreateDelegate<Func<TOwner, TValue>>();
        return owner => read((TOwner)owner);
    }

    private static Func<object, object?> OfStruct<TOwner, TValue>(MethodInfo getter)
        where TOwner : struct
    {
        var read = getter.CreateDelegate<StructGetter<TOwner, TValue>>();
        return owner =>
        {
            var copy = (TOwner)owner;
            return read(ref copy);
        };
    }
}
