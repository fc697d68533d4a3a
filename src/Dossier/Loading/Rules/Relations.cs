using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Rules;

/// <summary>How facts relate to other facts.</summary>
internal static class Relations
{
    public static readonly Relation Corrects = new("corrects", fact => fact.Corrects);
    public static readonly Relation Denies = new("denies", fact => fact.Denies);
    public static readonly Relation Contradicts = new("contradicts", fact => fact.Contradicts);
    public static readonly Relation Supersedes = new("supersedes", fact => fact.Supersedes);
    public static readonly Relation Supports = new("supports", fact => fact.Supports);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Relation> All { get; } = [Corrects, Denies, Contradicts, Supersedes, Supports];
}

/// <summary>One way in which a fact relates to others.</summary>
/// <param name="Verb">The key, which is also the verb.</param>
/// <param name="Of">The facts that a fact relates to in this way.</param>
internal sealed record Relation(string Verb, Func<Fact, ImmutableArray<Located<string>>> Of);
