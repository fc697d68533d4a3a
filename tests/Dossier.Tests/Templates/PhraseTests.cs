using System.Collections.Immutable;
using Dossier.Templates;
using Dossier.Templates.Phrases;

namespace Dossier.Tests.Templates;

public sealed class PhraseTests
{
    private static readonly PhraseBook Russian = new("ru", new Dictionary<string, Phrase>
    {
        ["sources"] = Phrase.Of("ru", "Источники"),
        ["noun"] = new("ru", ImmutableDictionary<PluralCategory, string>.Empty.Add(PluralCategory.Many, "фактов").Add(PluralCategory.Other, "факта")),
        ["by"] = Phrase.Of("ru", "{1}, {0}"),
        ["facts"] = new("ru", ImmutableDictionary<PluralCategory, string>.Empty
            .Add(PluralCategory.One, "{0} факт").Add(PluralCategory.Few, "{0} факта").Add(PluralCategory.Many, "{0} фактов").Add(PluralCategory.Other, "{0} факта")),
    });

    [Theory]
    [InlineData("{{ 'sources' | say }}", "Источники")]
    [InlineData("{{ 'by' | say text 'x' }}", "x, a")]
    [InlineData("{{ 'facts' | say n }}", "21\u00A0322 факта")]
    [InlineData("{{ 'facts' | say 1 }}", "1 факт")]
    [InlineData("{{ 'facts' | say 5 }}", "5 фактов")]
    [InlineData("{{ 'noun' | say 5 }}", "фактов")]
    [InlineData("{{ 'sources' | say 5 }}", "Источники")]
    public void A_phrase_is_said_in_the_language_of_the_book(string template, string expected)
    {
        var result = Compile(template);

        Assert.NotNull(result.Template);
        Assert.Equal(expected, result.Template.Render(Sample.Fact, "a", null, null, null, 21322));
    }

    [Theory]
    [InlineData("{{ 'surces' | say }}", "unknown-phrase", "did you mean `sources`?")]
    [InlineData("{{ 'nothing-like-it' | say }}", "unknown-phrase", "add it to `strings/en.yaml`")]
    [InlineData("{{ text | say }}", "wrong-filter-argument", "write `'name' | say`")]
    [InlineData("{{ 'facts' | say }}", "wrong-filter-argument", null)]
    [InlineData("{{ 'sources' | say 1 2 }}", "wrong-filter-argument", null)]
    [InlineData("{{ 'sources' | say text }}", "wrong-filter-argument", null)]
    [InlineData("{{ 'facts' | say fact.tags }}", "wrong-filter-argument", null)]
    public void A_phrase_that_cannot_be_said_is_known_when_the_template_is_loaded(string template, string code, string? help)
    {
        var diagnostic = Assert.Single(Compile(template).Diagnostics);

        Assert.Equal((code, help), (diagnostic.Code, diagnostic.Help));
    }

    [Fact]
    public void What_a_phrase_is_given_is_escaped_for_its_place()
    {
        var result = Compile("<p>{{ 'by' | say text 'b' }}</p>", TemplateKind.Html);

        Assert.NotNull(result.Template);
        Assert.Equal("<p>b, &lt;i></p>", result.Template.Render(Sample.Fact, "<i>", null, null, null, 1).Replace("&gt;", ">", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "1:One 0:Other 2:Other 11:Other -1:One")]
    [InlineData("fr", "0:One 1:One 2:Other")]
    [InlineData("zh-Hans", "1:Other 5:Other")]
    [InlineData("ru", "1:One 21:One 11:Many 2:Few 4:Few 12:Many 14:Many 22:Few 5:Many 0:Many 111:Many -3:Few")]
    [InlineData("pl", "1:One 2:Few 5:Many 21:Many 22:Few 12:Many")]
    [InlineData("cs", "1:One 4:Few 5:Other 22:Other")]
    public void Counts_take_the_form_that_the_language_has_for_them(string language, string expected)
    {
        var said = expected.Split(' ').Select(pair => long.Parse(pair.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture))
            .Select(count => $"{count}:{PluralRules.Of(language, count)}");

        Assert.Equal(expected, string.Join(' ', said));
    }

    private static TemplateResult Compile(string template, TemplateKind kind = TemplateKind.Plain) => TemplateCompiler.Compile(
        new TemplateLibrary([], TemplateFilters.General.Saying(Russian)), new Text.SourceText("templates/page.sbn", template), 0, kind, Sample.Scope);
}
