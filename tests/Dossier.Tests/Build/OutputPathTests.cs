using Dossier.Build;

namespace Dossier.Tests.Build;

public sealed class OutputPathTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("site/facts/goods-trade-2023/index.html")]
    [InlineData("site/assets/style.min.css")]
    [InlineData("report/the-china-russia-partnership.pdf")]
    [InlineData("site/.nojekyll")]
    public void Ordinary_paths_are_taken(string path) => Assert.Null(OutputPath.Fault(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../outside")]
    [InlineData("a/../../b")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("C:/windows")]
    [InlineData("C:windows")]
    [InlineData("a\\b")]
    [InlineData("\\\\server\\share")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a b")]
    [InlineData("a?")]
    [InlineData("файл")]
    [InlineData("nul")]
    [InlineData("site/CON.html")]
    [InlineData("site/aux/index.html")]
    [InlineData("com1.tar.gz")]
    [InlineData("trailing.")]
    [InlineData("folder./a")]
    public void Paths_that_mean_something_else_somewhere_are_refused(string path) => Assert.NotNull(OutputPath.Fault(path));

    [Fact]
    public void Paths_are_bounded() => Assert.NotNull(OutputPath.Fault(string.Join('/', Enumerable.Repeat("folder", 30))));

    [Fact]
    public void Names_are_bounded() => Assert.NotNull(OutputPath.Fault(new string('a', 129)));
}
