using Dossier.Editions.Site;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Site;

public sealed class SiteScriptTests
{
    private static string Scripts => Path.Combine(ProjectFolders.Repository, "templates", "assets", "js");

    public static TheoryData<string> Ours => [.. Directory.EnumerateFiles(Scripts).Select(file => Path.GetFileName(file))];

    [Theory]
    [InlineData("/* why */\nconst a = 1;\n\n  /* and\n     more */\n  run(a); /* stays */\n", "const a = 1;\nrun(a); /* stays */\n")]
    [InlineData("const a = \"/*\";\r\n\tb();", "const a = \"/*\";\nb();\n")]
    [InlineData("", "")]
    public void Comments_of_their_own_and_indentation_stay_behind(string script, string carried) => Assert.Equal(carried, SiteScript.Of(script));

    [Theory]
    [InlineData("const a = `one\n    two`;\n")]
    [InlineData("  /* why */ run();\n")]
    [InlineData("/* why\n more */ run();\n")]
    public void A_script_that_could_change_its_meaning_is_carried_as_it_is(string script) => Assert.Equal(script, SiteScript.Of(script));

    [Theory]
    [MemberData(nameof(Ours))]
    public void Our_own_scripts_are_written_so_that_they_can_be_stripped(string name)
    {
        var script = File.ReadAllText(Path.Combine(Scripts, name));

        Assert.NotEqual(script, SiteScript.Of(script));
    }
}
