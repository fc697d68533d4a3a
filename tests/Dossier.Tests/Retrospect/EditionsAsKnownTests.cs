using System.Text.Json;
using Dossier.Analysis;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Editions.Data;
using Dossier.Editions.Markdown;
using Dossier.Inspection;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Retrospect;
using Dossier.Tests.Build;
using Dossier.Tests.Support;

namespace Dossier.Tests.Retrospect;

public sealed class EditionsAsKnownTests
{
    private static readonly DateOnly Day = new(2024, 4, 8);
    private static readonly Lazy<Corpus> RealCut = new(() =>
        AsKnown.On(ContentLoader.Load(new FolderContent(ProjectFolders.Content), "content", 2).Corpus ?? throw new InvalidOperationException("it loads"), Day, FigureCatalogue.ContentBlocks));

    [Fact]
    public void Every_page_of_every_edition_says_which_day_it_shows()
    {
        using var dossier = new SmallDossier();
        var built = dossier.Build(
            dossier.Options with { Templates = Path.Combine(ProjectFolders.Repository, "templates"), KnownOn = new DateOnly(2024, 4, 8) }, [.. EditionCatalogue.All]);
        Assert.NotNull(built.Receipt);
        var files = Directory.EnumerateFiles(dossier.Folder["output"], "*", SearchOption.AllDirectories).ToLookup(Path.GetExtension);

        Assert.All(files[".html"], file => Assert.Contains("What could be known on <time datetime=\"2024-04-08\">8 April 2024</time>", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.All(files[".md"], file => Assert.Contains("What could be known on", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.All(
            PdfInspection.Read(File.ReadAllBytes(Assert.Single(files[".pdf"]))).Contents,
            page => Assert.Contains("nown on 8 April 2024", string.Concat(page.Sequences.Select(sequence => sequence.Text)), StringComparison.Ordinal));
        Assert.Equal("2024-04-08", Json(dossier.Folder["output/data/dossier.json"]).GetProperty("knownOn").GetString());
        Assert.Equal("2024-04-08", Json(dossier.Folder["output/data/facts/lind-visits-suria-2024.json"]).GetProperty("knownOn").GetString());
        Assert.Equal("2024-04-08", Json(dossier.Folder["output/manifest.json"]).GetProperty("knownOn").GetString());
    }

    [Fact]
    public void What_looks_wrong_in_the_cut_alone_is_no_fault_of_the_content()
    {
        using var dossier = new SmallDossier();
        var all = dossier.Build();

        Assert.Equal(all.Report.Diagnostics.Select(each => each.Code), dossier.Build(dossier.Options with { KnownOn = Day, Templates = Path.Combine(ProjectFolders.Repository, "templates") }).Report.Diagnostics.Select(each => each.Code));
    }

    [Fact]
    public void A_day_before_everything_is_said_and_nothing_written()
    {
        using var dossier = new SmallDossier();

        var result = dossier.Build(dossier.Options with { Templates = Path.Combine(ProjectFolders.Repository, "templates"), KnownOn = new DateOnly(1900, 1, 1) });

        Assert.Equal("no fact of this dossier could be known on 1900-01-01", result.Fault?.Message);
        Assert.Null(result.Receipt);
    }

    [Fact]
    public void The_real_dossier_shows_only_what_was_out_by_then()
    {
        var corpus = RealCut.Value;
        var relayed = corpus.Sources.SelectMany(source => source.Relays).Select(relay => relay.Value).ToHashSet(StringComparer.Ordinal);

        Assert.InRange(corpus.Facts.Count, 100, 600);
        Assert.DoesNotContain(corpus.Sources, source => !relayed.Contains(source.Id) && source.Published is { } published && published.Value.Latest > Day);
        Assert.All(corpus.Facts, fact => Assert.All(fact.Citations, citation => Assert.True(corpus.Sources.Contains(citation.Source.Value))));
        Assert.All(corpus.Series, series => Assert.All(series.Points, point => Assert.True(corpus.Sources.Contains(point.Source.Value))));
    }

    [Fact]
    public void The_record_of_trade_stood_on_its_customs_release_then_too()
    {
        var findings = Analyzer.Analyze(RealCut.Value);

        Assert.Contains("cn-customs-2024-01-12-trade-2023", findings.Facts["trade-2023-240-1bn"].Origins);
        Assert.DoesNotContain("trade-2024-in-error-lenta-240", findings.Facts.Keys);
        Assert.DoesNotContain("trade-2024-244-8bn", findings.Facts.Keys);
    }

    [Fact]
    public void The_real_dossier_can_be_printed_as_it_was_known_then()
    {
        var corpus = RealCut.Value;
        var output = new MemoryOutput();

        var (press, faults) = Press.Prepare(
            corpus, Analyzer.Analyze(corpus), new FolderContent(Path.Combine(ProjectFolders.Repository, "templates")), "templates/", "", [new MarkdownEdition(), new DataEdition()]);
        Assert.NotNull(press);
        var printed = press.Print(output, 2, CancellationToken.None);

        Assert.DoesNotContain(faults.Concat(printed), fault => fault.Severity == Severity.Error);
        Assert.DoesNotContain("244.8", output.Text("markdown/chapters/trade.md"), StringComparison.Ordinal);
        Assert.Contains("[…]", output.Text("markdown/chapters/trade.md"), StringComparison.Ordinal);
    }

    private static JsonElement Json(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return json.RootElement.Clone();
    }
}
