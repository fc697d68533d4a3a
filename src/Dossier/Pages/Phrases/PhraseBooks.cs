using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Pages.Making;
using Dossier.Templates.Phrases;
using Dossier.Text;

namespace Dossier.Pages.Phrases;

/// <summary>Puts the phrases of a language together. English has all of them, and stands in where another language has none.</summary>
internal static class PhraseBooks
{
    /// <summary>The language of the file that has every phrase.</summary>
    public const string Complete = "en";

    private const int MostNamed = 5;
    private const string ShippedFile = "strings/en.yaml";

    private static readonly Lazy<PhraseBook> ShippedBook = new(ReadShipped);

    /// <summary>English as it ships with the program: what it says itself where a dossier's own templates have no text for it.</summary>
    public static PhraseBook Shipped => ShippedBook.Value;

    /// <summary>Reads the book for a language.</summary>
    /// <param name="files">The templates folder, with <c>strings/</c>.</param>
    /// <param name="language">The dossier's language, a BCP 47 tag; <c>zh-Hans</c> is looked for, then <c>zh</c>.</param>
    /// <returns>The book, and what is wrong with every file of <c>strings/</c>, those of other languages included.</returns>
    public static (PhraseBook Book, ImmutableArray<Diagnostic> Diagnostics) Read(TemplateFiles files, string language)
    {
        var read = files.Strings.ToDictionary(file => file.Name, PhraseFile.Read, StringComparer.Ordinal);
        var english = read.GetValueOrDefault(Complete);
        var all = english?.Phrases ?? ImmutableSortedDictionary<string, WrittenPhrase>.Empty;
        var diagnostics = read.OrderBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(file => file.Key == Complete ? file.Value.Diagnostics : [.. file.Value.Diagnostics, .. Compare(file.Value, all)]);
        var wanted = read.GetValueOrDefault(language) ?? read.GetValueOrDefault(language.Split('-')[0]) ?? english;
        var phrases = all.Select(phrase => KeyValuePair.Create(phrase.Key, wanted?.Phrases.GetValueOrDefault(phrase.Key)?.Phrase ?? phrase.Value.Phrase));
        return (new PhraseBook(wanted is null || wanted == english ? Complete : language, phrases), [.. diagnostics]);
    }

    private static PhraseBook ReadShipped()
    {
        using var stream = typeof(PhraseBooks).Assembly.GetManifestResourceStream(ShippedFile);
        if (stream is null)
            return PhraseBook.Empty;
        using var reader = new StreamReader(stream);
        var file = PhraseFile.Read(new TemplateFile(ShippedFile, new SourceText(ShippedFile, reader.ReadToEnd())));
        return new PhraseBook(Complete, file.Phrases.Select(phrase => KeyValuePair.Create(phrase.Key, phrase.Value.Phrase)));
    }

    private static IEnumerable<Diagnostic> Compare(PhraseFile file, ImmutableSortedDictionary<string, WrittenPhrase> all)
    {
        foreach (var (name, written) in file.Phrases)
        {
            if (!all.TryGetValue(name, out var english))
                yield return PageDiagnostics.StrayPhrase.At(written.Span, $"`{Complete}.yaml` has no phrase `{name}`", HelpFor(name, all.Keys));
            else if (english.Phrase.PlaceCount != written.Phrase.PlaceCount)
                yield return PageDiagnostics.BadPhrase.At(written.Span, $"`{name}` has {Places(written.Phrase)} here, and {Places(english.Phrase)} in `{Complete}.yaml`", "fill the same places: `{0}` is the first");
        }

        var missing = all.Keys.Where(name => !file.Phrases.ContainsKey(name)).ToList();
        if (missing.Count > 0)
        {
            yield return PageDiagnostics.MissingPhrase.At(
                file.Source.Span(0, 0), $"{missing.Count} {(missing.Count == 1 ? "phrase is" : "phrases are")} not translated: {Name(missing)}", "English stands in for them; add them");
        }
    }

    private static string Name(List<string> names) =>
        string.Join(", ", names.Take(MostNamed).Select(name => $"`{name}`")) + (names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "");

    private static string Places(Phrase phrase) => phrase.PlaceCount == 1 ? "1 place" : $"{phrase.PlaceCount} places";

    private static string HelpFor(string name, IEnumerable<string> names) =>
        Spelling.Nearest(name, names) is { } nearest ? $"did you mean `{nearest}`?" : "delete it: nothing says it";
}
