using Dossier.Loading.Content;

namespace Dossier.Tests.Support;

/// <summary>
/// Runs every folder of <c>Fixtures/Diagnostics</c>; a new case needs no C#. Beside its <c>content/</c> a fixture may hold copies of sources,
/// <c>captures/</c>, an older version to check against, <c>before/</c>, and the day for which to look for what is stale, <c>today</c>.
/// </summary>
public sealed class DiagnosticFixtureTests
{
    private static readonly string Folder = Path.Combine(ProjectFolders.Fixtures, "Diagnostics");

    public static TheoryData<string> Cases { get; } =
        [.. Directory.EnumerateDirectories(Folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fixture_gives_the_expected_diagnostics(string name)
    {
        var captures = Path.Combine(Folder, name, "captures");
        var before = Path.Combine(Folder, name, "before");
        var today = Path.Combine(Folder, name, "today");
        var diagnostics = Pipeline.Diagnose(
            FixtureContent.Over(Path.Combine(Folder, name, "content")),
            Directory.Exists(captures) ? new FolderContent(captures) : null,
            Directory.Exists(before) ? FixtureContent.Over(before) : null,
            File.Exists(today) ? DateOnly.ParseExact(File.ReadAllText(today).Trim(), "yyyy-MM-dd", null) : null);

        Snapshot.VerifyFile(Path.Combine(Folder, name, "expected.txt"), DiagnosticText.Of(diagnostics));
    }

    [Fact]
    public void Every_kind_of_diagnostic_has_a_fixture()
    {
        var expected = Directory.EnumerateFiles(Folder, "expected.txt", SearchOption.AllDirectories).SelectMany(File.ReadLines)
            .Where(line => !line.StartsWith(' ')).Select(line => line.Split(' ')).Where(words => words.Length > 1).Select(words => words[1])
            .ToHashSet();

        Assert.Equal("", string.Join(
            ' ', Pipeline.Catalogue.Select(descriptor => descriptor.Code).Where(code => !expected.Contains(code))));
    }

    [Fact]
    public void The_base_is_without_fault() => Assert.Equal("", DiagnosticText.Of(Pipeline.Diagnose(FixtureContent.Base())));

    [Fact]
    public void Codes_are_unique_and_in_kebab_case()
    {
        var codes = Pipeline.Catalogue.Select(descriptor => descriptor.Code).ToList();

        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)+$", code));
    }

    [Fact]
    public void Titles_and_explanations_are_written_like_the_others()
    {
        Assert.All(Pipeline.Catalogue, descriptor => Assert.DoesNotMatch("^[A-Z]|[.]$", descriptor.Title));
        Assert.All(Pipeline.Catalogue, descriptor => Assert.Matches("^[A-Z`‘“].{30,}[.]$", descriptor.Explanation));
    }
}
