using System.Text.RegularExpressions;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions;

/// <summary>The whole of a small dossier, file by file, as it was accepted.</summary>
public sealed partial class SmallDossierTests
{
    public static TheoryData<string> Pages => [.. Printing.Small.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_is_as_accepted(string path) =>
        Snapshot.Verify(Scrubbed(Printing.Small.Text(path)), Path.GetExtension(path)[1..], Path.ChangeExtension(path, null).Replace('/', '.'));

    // What is listed of other files changes with every change of theirs; DownloadsTests holds it to them.
    private static string Scrubbed(string page) => Listed().Replace(page, match => match.Groups["size"].Success ? "(size)" : "(SHA-256)");

    [GeneratedRegex(@"\b[0-9a-f]{64}\b|(?<size>\b[0-9.]+ [kM]B\b)")]
    private static partial Regex Listed();

    [Fact]
    public void Every_file_is_there() => Snapshot.Verify(string.Join('\n', Printing.Small.Paths));
}
