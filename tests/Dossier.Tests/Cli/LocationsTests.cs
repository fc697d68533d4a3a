using Dossier.Tests.Support;

namespace Dossier.Tests.Cli;

public sealed class LocationsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public LocationsTests()
    {
        folder.Write("dossier/content/dossier.yaml", "");
        Directory.CreateDirectory(folder["dossier/deep/down"]);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("dossier")]
    [InlineData("dossier/content")]
    [InlineData("dossier/deep/down")]
    public void The_root_is_this_folder_or_the_nearest_above_that_holds_the_settings(string current) =>
        Assert.Equal(folder["dossier"], Resolve(current).Value?.Root);

    [Fact]
    public void Without_settings_anywhere_above_there_is_no_dossier() =>
        Assert.StartsWith("there is no dossier here", Resolve("").Fault?.Message, StringComparison.Ordinal);

    [Fact]
    public void Paths_are_relative_to_the_callers_folder()
    {
        var options = Resolve("dossier/deep", "--root", "..", "--output", "out/").Value;

        Assert.Equal((folder["dossier"], folder["dossier/content"], folder["dossier/deep/out"]), (options?.Root, options?.Content, options?.Output));
    }

    [Fact]
    public void Content_elsewhere_needs_no_root()
    {
        var options = Resolve("", "--content", "dossier/content").Value;

        Assert.Equal((folder.Path, folder["dossier/content"], folder["output"]), (options?.Root, options?.Content, options?.Output));
    }

    [Fact]
    public void Templates_are_the_dossiers_own_where_it_has_some()
    {
        Directory.CreateDirectory(folder["dossier/templates"]);

        Assert.Equal(folder["dossier/templates"], Resolve("dossier").Value?.Templates);
    }

    [Fact]
    public void Templates_are_the_programs_where_the_dossier_has_none() =>
        Assert.Equal(folder["program/templates"], Resolve("dossier").Value?.Templates);

    [Theory]
    [InlineData("there is no folder `missing`", "--root", "missing")]
    [InlineData("there is no folder `missing` to read the content from", "--content", "missing")]
    [InlineData("there is no folder `missing` to read the templates from", "--templates", "missing")]
    [InlineData("the output folder `content/out` and `content`, which is read, lie in one another", "--output", "content/out")]
    [InlineData("the output folder `content` and `content`, which is read, lie in one another", "--output", "content")]
    [InlineData("the output folder `.` and `content`, which is read, lie in one another", "--output", ".")]
    public void Folders_that_cannot_be_used_are_named(string expected, params string[] arguments) =>
        Assert.Equal(expected, Resolve("dossier", arguments).Fault?.Message);

    [Fact]
    public void A_name_that_only_begins_like_the_contents_is_another_folder() =>
        Assert.Equal(folder["dossier/content-site"], Resolve("dossier", "--output", "content-site").Value?.Output);

    private Dossier.Build.Attempt<Dossier.Build.BuildOptions> Resolve(string current, params string[] arguments)
    {
        var common = new Dossier.Cli.CommonOptions();
        var root = new System.CommandLine.RootCommand();
        common.AddTo(root);
        return new Dossier.Cli.Locations(common, new Dossier.Cli.Surroundings(Path.TrimEndingDirectorySeparator(folder[current]), folder["program"], 4)).Resolve(root.Parse(arguments));
    }
}
