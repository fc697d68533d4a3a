using Dossier.Build;

namespace Dossier.Tests.Build;

public sealed class DiskFaultTests
{
    [Theory]
    [InlineData(28, "the disk is full")]
    [InlineData(30, "the disk is read-only")]
    [InlineData(122, "the quota of this disk is used up")]
    [InlineData(16, "it is in use, perhaps as a mount point")]
    [InlineData(5, "input/output error")]
    public void Refusals_of_the_disk_are_named(int code, string expected) =>
        Assert.Equal($"cannot write `a`: {expected}", DiskFault.Of(new IOException("Input/output error.\nmore", code), "write `a`").Message);

    [Fact]
    public void Missing_permission_is_named() =>
        Assert.Equal("cannot write `a`: no permission", DiskFault.Of(new UnauthorizedAccessException(), "write `a`").Message);

    [Fact]
    public void Mistakes_in_the_program_are_not_the_disks() => Assert.False(DiskFault.Is(new InvalidOperationException()));
}
