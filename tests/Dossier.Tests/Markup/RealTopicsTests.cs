using Dossier.Markup;
using Dossier.Markup.Syntax;
using Dossier.Tests.Support;
using Dossier.Text;
using Markdig.Syntax;

namespace Dossier.Tests.Markup;

public sealed class RealTopicsTests
{
    [Fact]
    public void The_dossiers_topics_are_read_without_a_fault()
    {
        var parser = new MarkupParser(MarkupBlocks.Content);
        var references = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(ProjectFolders.Content, "topics"), "*.md").Order(StringComparer.Ordinal))
        {
            var source = new SourceText(Path.GetFileName(path), File.ReadAllText(path));
            var start = source.Text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
            var document = parser.Parse(source.Text[start..], MarkupOrigin.Exact(source, start));

            Assert.Empty(document.Diagnostics.Select(Sample.Show));
            references += document.Ast.Descendants<FactReference>().Count();
        }

        Assert.True(references > 100, $"only {references} references were seen");
    }
}
