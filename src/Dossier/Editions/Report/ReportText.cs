using System.Collections.Immutable;
using System.Globalization;
using Dossier.Pages.Phrases;
using Dossier.Pages.Views;
using Dossier.Text;
using Dossier.Typesetting.Drawing;
using Dossier.Typesetting.Layout;

namespace Dossier.Editions.Report;

/// <summary>The small pieces of text that all parts of the report are made of.</summary>
internal sealed class ReportText(EditionSources sources, BibliographyNumbers numbers)
{
    /// <summary>Particulars: sans, small.</summary>
    public static ParagraphStyle Particulars { get; } = new() { Family = FontRole.Sans, Size = 8.4, Leading = 11.8, SpaceAfter = 2 };

    /// <summary>Particulars in the second rank.</summary>
    public static ParagraphStyle Quiet { get; } = Particulars with { Color = Ink.Grey };

    /// <summary>A label above something.</summary>
    public static ParagraphStyle Label { get; } = new() { Family = FontRole.Sans, Size = 7.6, Leading = 10.6, Color = Ink.Grey, SpaceAfter = 2, KeepsWithNext = true };

    /// <summary>A statement in a row or a register.</summary>
    public static ParagraphStyle Statement { get; } = new() { Size = 10, Leading = 13.6, SpaceAfter = 3, Hyphenates = true };

    /// <summary>What parts particulars in a line.</summary>
    public const string Gap = "\u00A0\u00A0\u00A0 ";

    /// <summary>The anchor of a fact in the register.</summary>
    public static string FactAnchor(FactView fact) => $"fact-{fact.Id}";

    /// <summary>The anchor of a source in the bibliography.</summary>
    public static string SourceAnchor(SourceView source) => $"source-{source.Id}";

    /// <summary>A text with its Chinese runs marked as such.</summary>
    public ImmutableArray<Inline> Run(string text, TextStyle? style = null, string? language = null)
    {
        language = language == Dossier.Language ? null : language;
        if (language is not null || !LanguageRuns.MayDiffer(text, cyrillic: false))
            return [new TextRun(text, style, language)];
        return [.. LanguageRuns.Split(text).Select(run => new TextRun(run.Text, style, run.Language))];
    }

    /// <summary>The colour of a state: trouble has one, the rest is ink.</summary>
    public static Color Tone(FactView fact) => fact.Tone switch
    {
        "is-disputed" => Ink.Ochre,
        "is-error" => Ink.Red,
        "is-superseded" => Ink.Grey,
        _ => Ink.Black,
    };

    /// <summary>The state of a fact: mark and word.</summary>
    public static ImmutableArray<Inline> State(FactView fact) =>
        [ReportMarks.State(fact), new TextRun("\u00A0" + fact.StateText, new TextStyle { Bold = true, Color = Tone(fact) })];

    /// <summary>The confidence of a fact: gauge and word.</summary>
    public static ImmutableArray<Inline> Confidence(FactView fact) =>
        [ReportMarks.Gauge(fact), new TextRun("\u00A0" + fact.ConfidenceText)];

    /// <summary>State, confidence, counts and time of a fact, in a line.</summary>
    public ImmutableArray<Inline> Line(FactView fact) =>
    [
        .. State(fact),
        new TextRun(Gap),
        .. Confidence(fact),
        new TextRun($"{Gap}{Words.Say("citations-n", fact.CitationCount)}{Words.Say("list-comma")}{Words.Say("independent-origins-n", fact.OriginCount)}{(fact.When is { } when ? Gap + when.Text : "")}"),
    ];

    /// <summary>A fact's statement as a link to the register.</summary>
    public Inline FactLink(FactView fact, string text) => new Link(new LinkAddress.Internal(FactAnchor(fact)), Run(text));

    /// <summary>The number of a source in brackets, a link to the bibliography.</summary>
    public Inline SourceLink(SourceView source)
    {
        var number = numbers.Of(source).ToString(CultureInfo.InvariantCulture);
        return new Link(new LinkAddress.Internal(SourceAnchor(source)), [new TextRun($"[{number}]")])
        {
            Alternative = Words.Say("report-source-x", number, source.Publisher.Name, source.Title),
        };
    }

    /// <summary>The citations of a fact: numbers with locators, in the order of the file.</summary>
    public ImmutableArray<Inline> Citations(FactView fact)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var citation in fact.Citations)
        {
            if (inlines.Count > 0)
                inlines.Add(new TextRun(citation.Locator.Length > 0 || inlines[^1] is TextRun ? "; " : " "));
            inlines.Add(SourceLink(citation.Source));
            if (citation.Locator.Length > 0)
                inlines.Add(new TextRun("\u00A0" + citation.Locator));
        }

        return inlines.ToImmutable();
    }

    /// <summary>A source in words: publisher, date, title.</summary>
    public ImmutableArray<Inline> Name(SourceView source) =>
    [
        .. Run(source.Publisher.Name, TextStyle.Strong),
        new TextRun(", "),
        .. Run(source.Title, null, source.TitleLanguage),
        new TextRun(source.Published is { } published ? $", {published.Text}" : ", " + Words.Say("undated")),
    ];

    /// <summary>The dossier.</summary>
    public DossierView Dossier => sources.Views.Dossier;

    /// <summary>The words of the interface.</summary>
    public Words Words => sources.Views.Words;
}
