using System.Collections.Immutable;
using Dossier.Loading.Fields;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Records;

/// <summary>The keys of names and statements in other languages.</summary>
internal static class LanguageKey
{
    public static readonly Field<Located<string>> Field = FieldOf.Language("language", "The language", "zh");

    public static ImmutableArray<Translation> Translations(ImmutableArray<KeyedValue<Located<string>>> texts) =>
        [.. texts.Select(text => new Translation(text.Key.Value, text.Value))];
}
