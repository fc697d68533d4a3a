using System.Collections.Immutable;
using System.Globalization;
using Dossier.Model;

namespace Dossier.Analysis;

/// <summary>Why a rule applied to a fact, or did not: a sentence with places, by name, so that it can be said in any language.</summary>
/// <param name="Name">Its name among the phrases of the interface.</param>
/// <param name="English">The sentence in English; <c>{0}</c>, <c>{1}</c> are places.</param>
/// <param name="Values">What fills them: whole numbers, texts, a <see cref="Basis"/>, or a <see cref="NameList"/>.</param>
public sealed record ReasonText(string Name, string English, ImmutableArray<object> Values)
{
    /// <summary>The sentence in English, its places filled.</summary>
    public string Text => string.Format(CultureInfo.InvariantCulture, English, [.. Values.Select(Written)]);

    /// <inheritdoc/>
    public bool Equals(ReasonText? other) => other is not null && other.Name == Name && other.Text == Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Text);

    private static object Written(object value) => value switch
    {
        Basis basis => Rules.Wording.Of(basis),
        NameList list => list.Text,
        _ => value,
    };
}

/// <summary>Names that are listed; of many the first.</summary>
/// <param name="Shown">Those that are listed.</param>
/// <param name="More">How many more there are.</param>
public sealed record NameList(ImmutableArray<string> Shown, int More)
{
    private const int MostNames = 3;

    /// <summary><c>A, B and C</c>, or <c>A, B, C and 4 more</c>.</summary>
    public string Text => (Shown, More) switch
    {
        ([], _) => "",
        ([var only], 0) => only,
        (_, 0) => $"{string.Join(", ", Shown[..^1])} and {Shown[^1]}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", Shown)} and {More} more"),
    };

    /// <summary>A list of some names.</summary>
    public static NameList Of(ImmutableArray<string> names) => new([.. names.Take(MostNames)], Math.Max(0, names.Length - MostNames));
}
