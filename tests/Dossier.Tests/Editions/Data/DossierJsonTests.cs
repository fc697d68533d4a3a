using System.Text;
using System.Text.Json;
using Dossier.Analysis;
using Dossier.Analysis.Rules;
using Dossier.Editions.Data.Entries;
using Dossier.Model;
using Dossier.Tests.Editions.Data.Reading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

public sealed class DossierJsonTests
{
    private const string Path = "data/dossier.json";

    [Fact]
    public void Reading_it_back_gives_the_corpus_that_was_written() =>
        Assert.Empty(RecordComparison.Differences(Sample.Dataset.Corpus, JsonCorpus.Read(Sample.Output[Path])));

    [Fact]
    public void The_comparison_sees_a_single_lost_digit()
    {
        var fact = Sample.Dataset.Corpus.Facts[0];
        var value = fact.Quantity?.Value ?? throw new InvalidOperationException("the first fact has a value");
        var rounded = fact with { Quantity = fact.Quantity with { Value = value with { Value = new Number(value.Value.Value, 0) } } };

        Assert.NotEmpty(RecordComparison.Differences(fact, rounded));
    }

    [Fact]
    public void A_fact_says_how_it_stands_and_why()
    {
        var corpus = new CorpusBuilder().Publisher("ministry", PublisherKind.Official, voice: "government").Source("release", "ministry")
            .Source("report", relays: ["release"]).Fact("visit", ["report"]);
        using var json = Parse(Sample.Write(Sample.Of(corpus.Build())), Path);
        var fact = json.RootElement.GetProperty("facts")[0];

        Assert.Equal("single-origin", fact.GetProperty("state").GetString());
        Assert.Equal("moderate", fact.GetProperty("confidence").GetProperty("level").GetString());
        Assert.Equal(["basis:3"], fact.GetProperty("confidence").GetProperty("reasons").EnumerateArray()
            .Select(reason => $"{reason.GetProperty("code")}:{reason.GetProperty("step")}"));
        Assert.Equal(["release"], fact.GetProperty("origins").EnumerateArray().Select(origin => origin.GetString()));
        Assert.Equal(["government"], fact.GetProperty("independentOrigins").EnumerateArray().Select(voice => voice.GetString()));
    }

    [Fact]
    public void Every_fact_carries_its_confidence_trace()
    {
        using var json = Parse(Sample.Output, Path);
        var facts = json.RootElement.GetProperty("facts").EnumerateArray().ToDictionary(fact => fact.GetProperty("id").GetString() ?? "");

        Assert.All(Sample.Dataset.Findings.Facts, finding => Assert.Equal(
            finding.Value.Trace.Select(step => (step.Rule, step.Step)),
            facts[finding.Key].GetProperty("confidence").GetProperty("reasons").EnumerateArray()
                .Select(reason => (reason.GetProperty("code").GetString() ?? "", reason.GetProperty("step").GetInt32()))));
    }

    [Fact]
    public void A_forecast_has_no_level_and_no_reasons()
    {
        using var json = Parse(Sample.Output, Path);
        var forecast = json.RootElement.GetProperty("facts").EnumerateArray().First(fact => fact.GetProperty("state").GetString() == "forecast");

        Assert.Equal("""{"level":null,"reasons":[],"nearMisses":[]}""", forecast.GetProperty("confidence").GetRawText());
    }

    [Fact]
    public void Each_record_stands_on_a_line_of_its_own() =>
        Assert.Equal(Sample.Facts, Sample.Output.Text(Path).Split('\n').Count(line => line.StartsWith("{\"id\":\"fact-", StringComparison.Ordinal)));

    [Fact]
    public void Every_script_can_be_read_as_it_is() =>
        Assert.Contains("中俄贸易额创历史新高", Sample.Output.Text(Path), StringComparison.Ordinal);

    [Fact]
    public void Letters_outside_the_basic_plane_come_back_whole()
    {
        var built = new CorpusBuilder().Source("s").Fact("f", ["s"], change: fact => fact with { Statement = CorpusBuilder.At("𠀀 and 😀\u2028.") });

        using var json = Parse(Sample.Write(Sample.Of(built.Build())), Path);

        Assert.Equal("𠀀 and 😀\u2028.", json.RootElement.GetProperty("facts")[0].GetProperty("statement").GetString());
    }

    [Fact]
    public void Numbers_keep_the_digits_that_were_written()
    {
        var quantity = new Quantity { Span = default, Value = CorpusBuilder.At(new Number(240.1m, 2)), Unit = CorpusBuilder.At("USD bn") };
        var built = new CorpusBuilder().Source("s").Fact("f", ["s"], change: fact => fact with { Quantity = quantity });

        Assert.Contains("\"value\":240.10,", Sample.Write(Sample.Of(built.Build())).Text(Path), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_dossier_is_valid_json()
    {
        using var json = Parse(Sample.Write(Sample.Of(new CorpusBuilder().Build())), Path);

        Assert.Empty(json.RootElement.GetProperty("facts").EnumerateArray());
    }

    [Fact]
    public void The_schema_takes_it()
    {
        using var schema = Parse(Sample.Output, "data/dossier.schema.json");
        using var json = Parse(Sample.Output, Path);

        Assert.Empty(new JsonSchemaCheck(schema.RootElement).Faults(json.RootElement));
    }

    [Theory]
    [InlineData("\"state\":\"corroborated\"", "\"state\":\"certain\"")]
    [InlineData("\"attribution\":", "\"atribution\":")]
    [InlineData("\"unnamedSources\":true", "\"unnamedSources\":\"yes\"")]
    [InlineData("\"value\":0.00", "\"value\":\"0.00\"")]
    public void The_schema_refuses_what_is_not_so(string right, string wrong)
    {
        using var schema = Parse(Sample.Output, "data/dossier.schema.json");
        var text = Sample.Output.Text(Path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.NotEmpty(new JsonSchemaCheck(schema.RootElement).Faults(json.RootElement));
    }

    [Fact]
    public void Each_fact_has_a_file_that_says_the_same()
    {
        using var json = Parse(Sample.Output, Path);

        Assert.All(json.RootElement.GetProperty("facts").EnumerateArray(), fact =>
        {
            using var file = Parse(Sample.Output, $"data/facts/{fact.GetProperty("id").GetString()}.json");
            Assert.True(JsonElement.DeepEquals(fact, file.RootElement));
        });
    }

    [Fact]
    public void States_go_by_the_codes_of_their_rules() =>
        Assert.All(StateRules.All, rule => Assert.Equal(rule.Code, WordOf<State>.Of(rule.State)));

    [Theory]
    [InlineData(ConfidenceLevel.VeryLow, "very-low")]
    [InlineData(PublisherKind.ThinkTank, "think-tank")]
    [InlineData(Reliability.A, "A")]
    public void Words_are_those_of_the_content<T>(T value, string word)
        where T : struct, Enum =>
        Assert.Equal(word, WordOf<T>.Of(value));

    private static JsonDocument Parse(MemoryOutput output, string path)
    {
        Assert.Equal((byte)'\n', output[path][^1]);
        return JsonDocument.Parse(Encoding.UTF8.GetString(output[path]));
    }
}
