using System.Diagnostics.CodeAnalysis;

namespace Dossier.Build;

/// <summary>What was asked for, or the fault that prevented it.</summary>
public sealed class Attempt<T>
    where T : class
{
    private Attempt(T? value, BuildFault? fault) => (Value, Fault) = (value, fault);

    /// <summary>What was asked for.</summary>
    public T? Value { get; }

    /// <summary>What prevented it.</summary>
    public BuildFault? Fault { get; }

    /// <summary>Whether there is a value, and so no fault.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool Succeeded => Value is not null;

    /// <summary>A success.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "Read as a return statement; a named alternative would say no more.")]
    public static implicit operator Attempt<T>(T value) => new(value, null);

    /// <summary>A failure.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "Read as a return statement; a named alternative would say no more.")]
    public static implicit operator Attempt<T>(BuildFault fault) => new(null, fault);
}
