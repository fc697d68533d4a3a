using System.Diagnostics.CodeAnalysis;

namespace Dossier.Build;

/// <summary>Why git gave no answer.</summary>
public enum GitFault
{
    /// <summary>There is no git on this machine.</summary>
    NotInstalled,

    /// <summary>The folder belongs to no repository, or to one that git does not trust here.</summary>
    NotARepository,

    /// <summary>The repository has no such commit; a new one has none at all.</summary>
    NoSuchCommit,

    /// <summary>Git took too long or said too much.</summary>
    TooMuch,

    /// <summary>Git refused for a reason of its own.</summary>
    Refused,
}

/// <summary>What git answered, or why it did not.</summary>
public readonly record struct GitAnswer<T>
{
    private GitAnswer(T? value, GitFault? fault, string detail) => (Value, Fault, Detail) = (value, fault, detail);

    /// <summary>The answer.</summary>
    public T? Value { get; }

    /// <summary>Why there is none.</summary>
    public GitFault? Fault { get; }

    /// <summary>The first line of what git said to that.</summary>
    public string Detail { get; }

    /// <summary>Whether git answered.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool Succeeded => Fault is null;

    /// <summary>The answer made into another one.</summary>
    public GitAnswer<TOther> Select<TOther>(Func<T, TOther> selector) =>
        Succeeded ? GitAnswer<TOther>.Of(selector(Value)) : GitAnswer<TOther>.Failed(Fault.Value, Detail);

    internal static GitAnswer<T> Of(T value) => new(value, null, "");

    internal static GitAnswer<T> Failed(GitFault fault, string detail = "") => new(default, fault, detail);
}
