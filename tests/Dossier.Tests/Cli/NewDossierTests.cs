using Dossier.Tests.Support;

namespace Dossier.Tests.Cli;

public sealed class NewDossierTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_has_nothing_to_complain_of()
    {
        await CallAsync("new", "dossier", "mine");

        var (code, output, _) = await CallAsync("check", "--root", "mine");

        Assert.Equal((0, "0 errors, 0 warnings\n"), (code, output));
    }

    [Fact]
    public async Task It_builds_with_the_programs_own_templates()
    {
        await CallAsync("new", "dossier", "mine");

        var (code, _, error) = await CallAsync("build", "--root", "mine", "--only", "site,data");

        Assert.True(code == 0, error);
        Assert.DoesNotContain("warning", error.Replace("0 warnings", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(File.Exists(folder["mine/output/site/index.html"]));
    }

    [Fact]
    public async Task Its_files_are_laid_out_as_new_ones_are()
    {
        await CallAsync("new", "dossier", "mine");

        foreach (var kind in Dossier.Drafting.Kinds.RecordKinds.All.Where(kind => kind.Shape.Place.EndsWith("/ID.yaml", StringComparison.Ordinal)))
        {
            foreach (var text in folder.Files($"mine/content/{kind.Shape.Place.Split('/')[0]}").Values)
                Assert.Equal(text, Dossier.Drafting.RecordWriter.Write(kind.Shape, Drafting.DraftOf.File(text)));
        }
    }

    [Fact]
    public async Task It_says_that_it_is_a_sample_wherever_a_reader_could_think_otherwise()
    {
        await CallAsync("new", "dossier", "mine");

        var files = folder.Files("mine");
        Assert.All(
            files.Where(file => file.Key.StartsWith("content/sources/", StringComparison.Ordinal) || file.Key is "README.md" or "content/dossier.yaml" or "content/publishers.yaml"),
            file => Assert.Contains("sample", file.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".git/HEAD", 0)]
    [InlineData("thesis.docx", 2)]
    public async Task Only_an_empty_folder_or_a_fresh_repository_is_filled(string there, int expected)
    {
        folder.Write($"mine/{there}", "years of work");

        var (code, _, _) = await CallAsync("new", "dossier", "mine");

        Assert.Equal((expected, "years of work"), (code, await File.ReadAllTextAsync(folder[$"mine/{there}"])));
    }

    [Fact]
    public async Task A_dry_run_names_the_files_and_writes_none()
    {
        var (code, output, _) = await CallAsync("new", "dossier", "mine", "--dry-run");

        Assert.Equal((0, 0), (code, folder.Names().Count));
        Assert.Contains("Would write mine/content/dossier.yaml\n", output, StringComparison.Ordinal);
        Assert.Contains("Would write mine/.gitignore\n", output, StringComparison.Ordinal);
    }

    private Task<(int Code, string Out, string Error)> CallAsync(params string[] arguments) => FakeTerminal.CallAsync(folder.Path, arguments);
}
