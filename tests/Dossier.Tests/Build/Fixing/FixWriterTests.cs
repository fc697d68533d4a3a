using System.Text;
using Dossier.Build.Fixing;
using Dossier.Tests.Diagnostics;
using Dossier.Tests.Support;
using Dossier.Text;

namespace Dossier.Tests.Build.Fixing;

public sealed class FixWriterTests : IDisposable
{
    private const string Wrong = "# why: documentd\r\nbasis:   documentd   # так\r\nnote: |\n  x  \n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Byte_order_mark_line_ends_comments_and_layout_stay()
    {
        folder.Write("content/a.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Wrong)]);

        Assert.Null(FixWriter.Write(folder.Path, Mended()));

        byte[] expected = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Wrong.Replace("  documentd", "  documented", StringComparison.Ordinal))];
        Assert.Equal(expected, File.ReadAllBytes(folder["content/a.yaml"]));
    }

    [Fact]
    public void Nothing_else_is_left_in_the_folder()
    {
        folder.Write("content/a.yaml", Wrong);

        FixWriter.Write(folder.Path, Mended());

        Assert.Equal(["a.yaml"], folder.Files("content").Keys);
    }

    [Fact]
    public void A_file_that_was_changed_meanwhile_is_left_as_it_is()
    {
        folder.Write("content/a.yaml", "basis: stated\n");

        Assert.Equal("`content/a.yaml` was changed meanwhile", FixWriter.Write(folder.Path, Mended())?.Message);
        Assert.Equal("basis: stated\n", File.ReadAllText(folder["content/a.yaml"]));
    }

    [SkippableFact]
    public void A_symbolic_link_stays_one_and_its_file_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
            throw new SkipException("links need a privilege on Windows");
        folder.Write("content/real.yaml", Wrong);
        File.SetUnixFileMode(folder["content/real.yaml"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(folder["content/a.yaml"], "real.yaml");

        Assert.Null(FixWriter.Write(folder.Path, Mended()));

        Assert.Equal("real.yaml", new FileInfo(folder["content/a.yaml"]).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(folder["content/real.yaml"]));
    }

    [Fact]
    public void A_file_that_is_gone_is_a_fault_in_a_sentence() =>
        Assert.StartsWith("cannot write `content/a.yaml`: ", FixWriter.Write(folder.Path, Mended())?.Message, StringComparison.Ordinal);

    private static FixedFile Mended()
    {
        var source = new SourceText("content/a.yaml", Wrong);
        var at = Wrong.LastIndexOf("documentd", StringComparison.Ordinal);
        var wrong = Samples.UnknownSource.At(source.Span(at, at + "documentd".Length), "wrong", suggestion: "documented");
        return new FixedFile(source, [Fix.Of(wrong) ?? throw new InvalidOperationException("there is a suggestion")]);
    }
}
