using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Dossier.Templates.Binding;

/// <summary>The members that templates see of a C# type: its public properties, inherited ones included.</summary>
internal sealed class TypeMembers
{
    private static readonly ConcurrentDictionary<Type, TypeMembers> Known = new();
    private readonly Dictionary<string, TypeMember> members = new(StringComparer.Ordinal);

    private TypeMembers(Type type)
    {
        foreach (var property in Properties(type))
            members.TryAdd(SnakeCase(property.Name), new TypeMember(property));
    }

    /// <summary>The names, ordinal.</summary>
    public IEnumerable<string> Names => members.Keys.Order(StringComparer.Ordinal);

    /// <summary>The members of a type.</summary>
    public static TypeMembers Of(Type type) => Known.GetOrAdd(type, static type => new TypeMembers(type));

    /// <summary>The member of a name, or null.</summary>
    public TypeMember? Find(string name) => members.GetValueOrDefault(name);

    /// <summary>A property's name as Scriban's own renamer writes it: a bar before each capital that follows no capital.</summary>
    internal static string SnakeCase(string name) => Separate(name, '_');

    /// <summary>A name in lower case with a sign before each capital that follows no capital.</summary>
    internal static string Separate(string name, char sign)
    {
        var separated = new StringBuilder(name.Length + 4);
        for (var index = 0; index < name.Length; index++)
        {
            if (index > 0 && char.IsUpper(name[index]) && !char.IsUpper(name[index - 1]))
                separated.Append(sign);
            separated.Append(char.ToLowerInvariant(name[index]));
        }

        return separated.ToString();
    }

    // An interface does not list what it inherits; a class lists a property that it hides twice, its own first.
    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        (type.IsInterface ? type.GetInterfaces().Prepend(type) : [type])
            .SelectMany(one => one.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
                && !property.PropertyType.IsByRefLike && !property.PropertyType.IsPointer);
}

/// <summary>A member that templates see.</summary>
internal sealed class TypeMember(PropertyInfo property)
{
    private readonly Lazy<TemplateType> type = new(() => TemplateTypes.Of(property));
    // Made when it is first read: a check binds every template and reads few members.
    private readonly Lazy<Func<object, object?>> read = new(() => Accessor.For(property));

    /// <summary>What kind of thing it holds.</summary>
    public TemplateType Type => type.Value;

    /// <summary>Reads it.</summary>
    public object? Read(object owner) => read.Value(owner);
}
