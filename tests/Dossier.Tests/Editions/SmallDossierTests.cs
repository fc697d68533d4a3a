using Dossier.Tests.Support;

namespace Dossier.Tests.Editions;

/// <summary>The whole of a small dossier, file by file, as it was accepted.</summary>
public sealed class SmallDossierTests
{
    public static TheoryData<string> Pages => [.. Printing.Small.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_is_as_accepted(string path) =>
        Snapshot.Verify(Printing.Small.Text(path), Path.GetExtension(path)[1..], Path.ChangeExtension(path, null).Replace('/', '.'));

    [Fact]
    public void Every_file_is_there() => Snapshot.Verify(string.Join('\n', Printing.Small.Paths));
}
