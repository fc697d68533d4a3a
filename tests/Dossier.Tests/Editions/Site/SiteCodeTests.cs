using Dossier.Editions.Site;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Site;

public sealed class SiteCodeTests
{
    private static string Assets => Path.Combine(ProjectFolders.Repository, "templates", "assets");

    public static TheoryData<string> Ours =>
        [.. Directory.EnumerateFiles(Assets, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Assets, file)).Where(SiteCode.Is)];

    [Theory]
    [InlineData("/* why */\nconst a = 1;\n\n  /* and\n     more */\n  run(a); /* stays */\n", "const a = 1;\nrun(a); /* stays */\n")]
    [InlineData("const a = \"/*\";\r\n\tb();", "const a = \"/*\";\nb();\n")]
    [InlineData("@media print {\n  a { color: red; }\n}\n", "@media print {\na { color: red; }\n}\n")]
    [InlineData("", "")]
    public void Comments_of_their_own_and_indentation_stay_behind(string script, string carried) => Assert.Equal(carried, SiteCode.Of(script));

    [Theory]
    [InlineData("const a = `one\n    two`;\n")]
    [InlineData("  /* why */ run();\n")]
    [InlineData("/* why\n more */ run();\n")]
    public void A_script_that_could_change_its_meaning_is_carried_as_it_is(string script) => Assert.Equal(script, SiteCode.Of(script));

    [Theory]
    [MemberData(nameof(Ours))]
    public void What_ships_is_written_so_that_it_can_be_stripped(string name)
    {
        var script = File.ReadAllText(Path.Combine(Assets, name));

        Assert.NotEqual(script, SiteCode.Of(script));
    }
}
