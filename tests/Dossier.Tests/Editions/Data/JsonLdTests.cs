using System.Text.Json;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

public sealed class JsonLdTests
{
    private const string Path = "data/dossier.jsonld";

    [Fact]
    public void Every_link_leads_to_a_node()
    {
        using var json = JsonDocument.Parse(Sample.Output[Path]);
        var nodes = Nodes(json).Select(node => node.GetProperty("@id").GetString()).ToHashSet();

        Assert.All(Nodes(json).SelectMany(Links), link => Assert.Contains(link, nodes));
    }

    [Fact]
    public void Facts_are_claims_and_sources_are_works()
    {
        using var json = JsonDocument.Parse(Sample.Output[Path]);
        var types = Nodes(json).CountBy(node => node.GetProperty("@type").GetString() ?? "").ToDictionary();

        Assert.Equal((1, Sample.Facts, Sample.Citations / 3), (types["Dataset"], types["Claim"], types["CreativeWork"]));
    }

    [Fact]
    public void A_claim_appeared_first_in_the_origin_that_was_published_first()
    {
        var built = new CorpusBuilder().Source("a").Source("b").Source("c", relays: ["b"]).Fact("f", ["a", "c"]).Build();
        var dated = built with { Sources = new([.. built.Sources.Select(source => Published(source, source.Id == "a" ? "2024-05" : "2024-04-30"))]) };
        using var json = JsonDocument.Parse(Sample.Write(Sample.Of(dated))[Path]);
        var claim = Nodes(json).Single(node => node.GetProperty("@type").GetString() == "Claim");

        Assert.Equal("#source-b", claim.GetProperty("firstAppearance").GetProperty("@id").GetString());
        Assert.Equal(["#source-a", "#source-c"], claim.GetProperty("appearance").EnumerateArray().Select(link => link.GetProperty("@id").GetString()));
        Assert.Equal("somebody", claim.GetProperty("author").GetProperty("name").GetString());
    }

    [Fact]
    public void The_dataset_names_files_that_are_there()
    {
        using var json = JsonDocument.Parse(Sample.Output[Path]);
        var files = Nodes(json).First().GetProperty("distribution").EnumerateArray().Select(file => "data/" + file.GetProperty("contentUrl").GetString());

        Assert.Subset(Sample.Output.Paths.ToHashSet(), files.ToHashSet());
    }

    private static Source Published(Source source, string date) => source with { Published = CorpusBuilder.At(CorpusBuilder.Date(date)) };

    private static JsonElement.ArrayEnumerator Nodes(JsonDocument json) => json.RootElement.GetProperty("@graph").EnumerateArray();

    private static IEnumerable<string?> Links(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Links),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => member.Name == "@id" ? [member.Value.GetString()] : Links(member.Value)),
        _ => [],
    };
}
