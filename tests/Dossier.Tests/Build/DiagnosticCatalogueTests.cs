using Dossier.Build;
using Dossier.Diagnostics;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

public sealed class DiagnosticCatalogueTests
{
    [Fact]
    public void Codes_are_kebab_case() => Assert.All(DiagnosticCatalogue.All, each => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", each.Code));

    [Fact]
    public void Titles_are_lower_case_without_a_full_stop() => Assert.All(DiagnosticCatalogue.All, each =>
    {
        Assert.False(each.Title.EndsWith('.'), each.Code);
        var isName = each.Title.StartsWith("Markdown ", StringComparison.Ordinal);
        Assert.True(isName || each.Title.Length < 2 || !char.IsAsciiLetterUpper(each.Title[0]) || !char.IsAsciiLetterLower(each.Title[1]), each.Code);
    });

    [Fact]
    public void Explanations_are_sentences() => Assert.All(DiagnosticCatalogue.All, each => Assert.EndsWith(".", each.Explanation.TrimEnd(), StringComparison.Ordinal));

    [Fact]
    public void The_page_of_diagnostics_is_up_to_date() =>
        Snapshot.VerifyFile(Path.Combine(ProjectFolders.Repository, "docs", "diagnostics.md"), DiagnosticPage.Markdown(DiagnosticCatalogue.All));

    [Fact]
    public void Every_descriptor_of_the_library_is_in_the_catalogue()
    {
        var declared = typeof(DiagnosticCatalogue).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (field.GetValue(null) as DiagnosticDescriptor)?.Code).Distinct().Order(StringComparer.Ordinal);

        Assert.Empty(declared.Except(DiagnosticCatalogue.All.Select(each => each.Code)));
    }
}
