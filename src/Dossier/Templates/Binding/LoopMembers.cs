using Dossier.Templates.Rendering;

namespace Dossier.Templates.Binding;

/// <summary>What <c>for.</c> has in a loop.</summary>
internal static class LoopMembers
{
    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["index", "rindex", "first", "last", "even", "odd", "length"];

    /// <summary>The member of a name, or null.</summary>
    public static LoopMember? Find(string name) => name switch
    {
        "index" => LoopMember.Index,
        "rindex" => LoopMember.ReverseIndex,
        "first" => LoopMember.First,
        "last" => LoopMember.Last,
        "even" => LoopMember.Even,
        "odd" => LoopMember.Odd,
        "length" => LoopMember.Length,
        _ => null,
    };

    /// <summary>The type of a member.</summary>
    public static TemplateType TypeOf(LoopMember member) =>
        member is LoopMember.Index or LoopMember.ReverseIndex or LoopMember.Length ? TemplateType.Integer : TemplateType.Boolean;
}
