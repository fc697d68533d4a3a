using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Loading.Binding;

/// <summary>What has to hold between records.</summary>
internal static class Bindings
{
    /// <summary>All of it.</summary>
    public static ImmutableArray<Func<LoadedContent, IEnumerable<Diagnostic>>> All { get; } =
    [
        ReferenceBinding.Check, TopicBinding.Check, OriginBinding.Check, CycleBinding.Check, MutualRelationBinding.Check,
        UnitBinding.Check, ExpectationBinding.Check,
    ];
}
