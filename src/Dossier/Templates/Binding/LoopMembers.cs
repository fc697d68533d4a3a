using System.Collections.Frozen;
using Dossier.Templates.Rendering;

namespace Dossier.Templates.Binding;

/// <summary>What <c>for.</c> has in a loop.</summary>
internal static class LoopMembers
{
    private static readonly FrozenDictionary<string, LoopMember> ByName = new Dictionary<string, LoopMember>
    {
        ["index"] = LoopMember.Index,
        ["rindex"] = LoopMember.ReverseIndex,
        ["first"] = LoopMember.First,
        ["last"] = LoopMember.Last,
        ["even"] = LoopMember.Even,
        ["odd"] = LoopMember.Odd,
        ["length"] = LoopMember.Length,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names, ordinal.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The member of a name, or null.</summary>
    public static LoopMember? Find(string name) => ByName.TryGetValue(name, out var member) ? member : null;

    /// <summary>The type of a member.</summary>
    public static TemplateType TypeOf(LoopMember member) =>
        member is LoopMember.Index or LoopMember.ReverseIndex or LoopMember.Length ? TemplateType.Integer : TemplateType.Boolean;
}
