using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Pages.Making;
using Dossier.Templates.Phrases;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Pages.Phrases;

/// <summary>One file of <c>strings/</c>: the texts of the interface in one language, by name.</summary>
/// <param name="Source">The file.</param>
/// <param name="Phrases">What could be read of it, by name.</param>
/// <param name="Diagnostics">What is wrong with it by itself.</param>
internal sealed record PhraseFile(SourceText Source, ImmutableSortedDictionary<string, WrittenPhrase> Phrases, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly ImmutableDictionary<string, PluralCategory> Categories =
        Enum.GetValues<PluralCategory>().ToImmutableDictionary(category => category.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Reads one.</summary>
    /// <param name="file">The file, named after its language: <c>strings/ru.yaml</c>.</param>
    public static PhraseFile Read(TemplateFile file)
    {
        var yaml = YamlReader.Read(file.Source);
        var faults = new DiagnosticBag();
        faults.AddRange(yaml.Diagnostics);
        var phrases = ImmutableSortedDictionary.CreateBuilder<string, WrittenPhrase>(StringComparer.Ordinal);
        if (yaml.Root is YamlMapping mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                if (Forms(entry, faults) is { } forms)
                    phrases[entry.Key.Text] = new WrittenPhrase(entry.Key.Span, new Phrase(file.Name, forms));
            }
        }
        else if (yaml.Root is { } other)
        {
            faults.Add(PageDiagnostics.BadPhrase.At(other.Span, $"the file holds {other.KindName}", "write `name: text`, one phrase a line"));
        }

        return new PhraseFile(file.Source, phrases.ToImmutable(), faults.ToImmutable());
    }

    private static Dictionary<PluralCategory, string>? Forms(YamlEntry entry, DiagnosticBag faults)
    {
        switch (entry.Value)
        {
            case YamlScalar { IsNull: false } text:
                return new Dictionary<PluralCategory, string> { [PluralCategory.Other] = text.Text };
            case YamlMapping forms:
                return Forms(entry.Key, forms, faults);
            case YamlRefused:
                return null;
            default:
                faults.Add(PageDiagnostics.BadPhrase.At(entry.Key.Span, $"`{entry.Key.Text}` holds {entry.Value.KindName}", "give it a text, or a text for each form: `{one: '{0} fact', other: '{0} facts'}`"));
                return null;
        }
    }

    private static Dictionary<PluralCategory, string>? Forms(YamlScalar name, YamlMapping written, DiagnosticBag faults)
    {
        var forms = new Dictionary<PluralCategory, string>();
        foreach (var (form, value) in written.Entries)
        {
            if (!Categories.TryGetValue(form.Text, out var category))
                faults.Add(PageDiagnostics.BadPhrase.At(form.Span, $"counts have no form `{form.Text}`", HelpFor(form.Text)));
            else if (value is YamlScalar { IsNull: false } text)
                forms[category] = text.Text;
            else if (value is not YamlRefused)
                faults.Add(PageDiagnostics.BadPhrase.At(value.Span, $"`{form.Text}` holds {value.KindName}", "give it a text"));
        }

        if (forms.ContainsKey(PluralCategory.Other))
            return forms;
        faults.Add(PageDiagnostics.BadPhrase.At(name.Span, $"`{name.Text}` has no form `other`", "add the form that stands for all counts that no other form fits"));
        return null;
    }

    private static string HelpFor(string form) =>
        Spelling.Nearest(form, Categories.Keys.Order(StringComparer.Ordinal)) is { } nearest ? $"did you mean `{nearest}`?" : "the forms are `one`, `few`, `many` and `other`";
}

/// <summary>A phrase and where its name stands.</summary>
internal sealed record WrittenPhrase(Span Span, Phrase Phrase);
