using Dossier.Build;

namespace Dossier.Tests.Build;

public sealed class PathClaimsTests
{
    private readonly PathClaims claims = new();

    [Fact]
    public void Different_paths_are_had()
    {
        Assert.Null(claims.Claim("site/a.html"));
        Assert.Null(claims.Claim("site/b.html"));
    }

    [Fact]
    public void A_path_is_had_once()
    {
        claims.Claim("site/a.html");

        Assert.Equal("the path `site/a.html` is written twice", claims.Claim("site/a.html"));
    }

    [Theory]
    [InlineData("site/a.html", "site/A.html")]
    [InlineData("site/a.html", "Site/b.html")]
    [InlineData("a", "a/b")]
    [InlineData("a/b", "a")]
    [InlineData("a/b", "A")]
    public void Names_that_one_disk_takes_for_the_same_collide(string first, string second)
    {
        claims.Claim(first);

        Assert.Contains("are the same name on some disks", claims.Claim(second), StringComparison.Ordinal);
    }

    [Fact]
    public void A_collision_reads_the_same_in_either_order()
    {
        var other = new PathClaims();
        claims.Claim("a/x");
        other.Claim("A/y");

        Assert.Equal(claims.Claim("A/y"), other.Claim("a/x"));
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("MANIFEST.json")]
    [InlineData("SHA256SUMS")]
    [InlineData("README.md")]
    public void The_folders_own_files_are_reserved(string path) => Assert.Equal($"the path `{path}` cannot be written: it is reserved", claims.Claim(path));
}
