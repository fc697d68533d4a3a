using System.Collections.Immutable;
using Dossier.Templates;
using Dossier.Text;

namespace Dossier.Tests.Templates;

/// <summary>A small model, and short ways to compile and render templates over it.</summary>
internal static class Sample
{
    public static TemplateScope Scope { get; } = new(
    [
        new TemplateVariable("fact", typeof(SampleFact)),
        new TemplateVariable("text", typeof(string)),
        new TemplateVariable("nothing", typeof(string), IsNullable: true),
        new TemplateVariable("markdown", typeof(MarkdownText)),
        new TemplateVariable("html", typeof(HtmlText)),
        new TemplateVariable("n", typeof(int)),
    ]);

    public static SampleFact Fact { get; } = new()
    {
        Id = "goods-trade-2023",
        Statement = new Located<string>("China and Russia traded.", default),
        State = SampleState.InError,
        Grade = SampleGrade.B,
        When = new DateOnly(2024, 4, 8),
        Value = 240.10m,
        Sources = [new SampleSource("one", "Ann", 1), new SampleSource("two", null, 2), new SampleSource("three", "Cy", 3)],
        Tags = ["a", "b"],
        Note = new MarkdownText("*note*"),
    };

    public static TemplateResult Compile(string template, TemplateKind kind = TemplateKind.Markdown, params (string Name, string Text)[] partials) =>
        TemplateCompiler.Compile(Library(kind, partials), new SourceText("templates/page.sbn", template), 0, kind, Scope);

    public static string Render(string template, string text = "", TemplateKind kind = TemplateKind.Markdown, params (string Name, string Text)[] partials)
    {
        var result = Compile(template, kind, partials);
        Assert.Empty(result.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Span}: {diagnostic.Message}"));
        Assert.NotNull(result.Template);
        return result.Template.Render(Fact, text, null, new MarkdownText(text), new HtmlText(text), text.Length);
    }

    public static TemplateLibrary Library(TemplateKind kind, (string Name, string Text)[] partials, TemplateLimits? limits = null) =>
        new(
            partials.Select(partial => new TemplatePartial(partial.Name, kind, new SourceText($"templates/partials/{partial.Name}.sbn", partial.Text))),
            TemplateFilters.General.With(
                TemplateFilter.Of<DateOnly, string, string>("date", "a date", (date, format) => date.ToString(format, null)),
                TemplateFilter.Of<SampleSource, int>("weight", "a source's weight", source => source.Rung * 10),
                TemplateFilter.Of<IReadOnlyList<SampleSource>, ImmutableArray<SampleSource>>(
                    "named", "those with an author", sources => [.. sources.Where(source => source.Author is not null)]),
                TemplateFilter.Of<string?, bool>("is_missing", "whether it is null", value => value is null),
                TemplateFilter.Of<SampleFact, SampleSource?>("find", "perhaps a source", fact => fact.Sources.FirstOrDefault()))
                .Printing<SamplePrinted>(printed => printed.Inside),
            limits);
}

internal enum SampleState
{
    InError,
    SingleOrigin,
    Corroborated,
}

internal enum SampleGrade
{
    A,
    B,
}

internal interface ISampleRecord
{
    string Id { get; }
}

internal abstract record SampleBase
{
    public string Inherited { get; } = "inherited";
}

internal sealed record SampleFact : SampleBase, ISampleRecord
{
    public required string Id { get; init; }

    public required Located<string> Statement { get; init; }

    public Located<string>? Locator { get; init; }

    public SampleState State { get; init; }

    public SampleGrade Grade { get; init; }

    public DateOnly When { get; init; }

    public DateOnly? Until { get; init; }

    public decimal Value { get; init; }

    public double Share { get; } = 0.5;

    public bool IsLive { get; } = true;

    public ImmutableArray<SampleSource> Sources { get; init; }

    public ImmutableArray<string> Tags { get; init; }

    public ImmutableArray<string> Unset { get; init; }

    public IReadOnlyList<ImmutableArray<int>> Nested { get; } = [[1, 2], [3]];

    public MarkdownText? Note { get; init; }

    public SampleSource? Rival { get; }

    public ISampleRecord Self => this;

    public SampleFact? Next { get; }

    public ImmutableArray<int> Counts { get; } = [0, 1];

    public SamplePrinted Printed { get; } = new("pri*nted");

    public SamplePoint Point { get; } = new(3);
}

internal sealed record SampleSource(string Title, string? Author, int Rung);

internal sealed record SamplePrinted(string Inside);

internal readonly record struct SamplePoint(long X);
