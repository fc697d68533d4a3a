using Dossier.Loading;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

/// <summary>The dataset of the small dossier of the fixtures, as it was accepted.</summary>
public sealed class SmallDatasetTests
{
    private static readonly Lazy<MemoryOutput> Output = new(() => Sample.Write(Sample.Of(
        ContentLoader.Load(FixtureContent.Base(), "content", 1).Corpus ?? throw new InvalidOperationException("the base has errors"))));

    [Theory]
    [InlineData("dossier.json")]
    [InlineData("citations.csv")]
    [InlineData("facts/tankers-renamed-2024.json")]
    [InlineData("bibliography.bib")]
    [InlineData("bibliography.ris")]
    [InlineData("bibliography.csl.json")]
    [InlineData("dossier.jsonld")]
    [InlineData("datapackage.json")]
    [InlineData("dossier.schema.json")]
    [InlineData("postgres/load.sql")]
    public void A_file_is_as_accepted(string path) =>
        Snapshot.Verify(Output.Value.Text("data/" + path), Path.GetExtension(path)[1..], Path.ChangeExtension(path, null).Replace('/', '.'));
}
