using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Markup;
using Dossier.Markup.Syntax;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Text;
using Markdig.Syntax;

namespace Dossier.Pages.Making;

/// <summary>
/// Reads the Markdown that editors wrote, each text by itself: faults get their place in the editors' own file here, before the texts
/// become parts of pages.
/// </summary>
internal static class FieldMarkup
{
    /// <summary>Reads all of it.</summary>
    public static FieldMarkupResult Read(Corpus corpus)
    {
        var parser = new MarkupParser(FigureCatalogue.ContentBlocks);
        var names = new RecordNames(corpus, null);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var citing = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var topic in corpus.Topics)
        {
            var document = Read(parser, MarkupOrigin.Exact(topic.Body.Span.Source, topic.Body.Span.Start), topic.Body.Value, names, diagnostics);
            foreach (var fact in document.Ast.Descendants<FactReference>().Select(reference => reference.Id).Distinct(StringComparer.Ordinal))
                (citing.TryGetValue(fact, out var topics) ? topics : citing[fact] = []).Add(topic.Id);
        }

        foreach (var field in Fields(corpus))
            Read(parser, MarkupOrigin.Of(field), field.Value, names, diagnostics);
        return new FieldMarkupResult(
            citing.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal), Diagnostic.Arrange(diagnostics));
    }

    private static IEnumerable<Located<string>> Fields(Corpus corpus)
    {
        Located<string>?[] single = [corpus.Settings.Summary];
        return single.Concat(corpus.Facts.Select(fact => fact.Note)).Concat(corpus.Sources.Select(source => source.Note))
            .Concat(corpus.Series.Select(series => series.Note)).OfType<Located<string>>();
    }

    private static MarkupDocument Read(
        MarkupParser parser, MarkupOrigin origin, string text, RecordNames names, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var document = parser.Parse(text, origin);
        diagnostics.AddRange(document.Diagnostics);
        diagnostics.AddRange(MarkupLinks.Resolve(document, names));
        return document;
    }
}

/// <summary>What reading the editors' Markdown brought.</summary>
/// <param name="ChaptersByFact">By fact id: the ids of the topics whose text cites it, in the order of the chapters.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record FieldMarkupResult(FrozenDictionary<string, ImmutableArray<string>> ChaptersByFact, ImmutableArray<Diagnostic> Diagnostics);
