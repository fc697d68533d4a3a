using System.Text.RegularExpressions;
using Dossier.Tests.Support;

namespace Dossier.Tests.Architecture;

/// <summary>Holds the folders of the library to their layers: what each may use is written here, and nothing else is allowed.</summary>
public sealed partial class LayersTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Yaml"] = ["Text", "Diagnostics"],
        ["Model"] = ["Text", "Diagnostics"],
        ["Loading"] = ["Text", "Diagnostics", "Yaml", "Model"],
        ["Analysis"] = ["Text", "Model"],
        ["Drafting"] = ["Text", "Diagnostics", "Yaml", "Model", "Loading"],
        ["Links"] = ["Text", "Diagnostics", "Yaml", "Model", "Loading", "Drafting"],
        ["Captures"] = ["Text", "Diagnostics", "Model", "Loading"],
        ["Checking"] = ["Text", "Diagnostics", "Yaml", "Model", "Loading", "Links", "Analysis", "Captures", "Comparison"],
        ["Templates"] = ["Text", "Diagnostics"],
        ["Markup"] = ["Text", "Diagnostics"],
        ["Charts"] = ["Text", "Model"],
        ["Wordings"] = ["Text", "Model", "Analysis", "Charts"],
        ["Retrospect"] = ["Text", "Model", "Loading", "Markup", "Wordings"],
        ["Comparison"] = ["Text", "Diagnostics", "Model", "Loading", "Analysis", "Wordings"],
        ["Pages"] =
        [
            "Text", "Diagnostics", "Yaml", "Model", "Loading", "Analysis", "Captures", "Checking", "Templates", "Markup", "Charts", "Wordings",
            "Comparison",
        ],
        ["Editions"] =
        [
            "Text", "Diagnostics", "Model", "Loading", "Analysis", "Captures", "Templates", "Markup", "Charts", "Wordings", "Comparison", "Pages",
            "Typesetting",
        ],
        ["Build"] =
        [
            "Text", "Diagnostics", "Yaml", "Model", "Loading", "Drafting", "Links", "Analysis", "Captures", "Checking", "Templates", "Markup",
            "Charts", "Wordings", "Comparison", "Retrospect", "Pages", "Editions",
        ],
        ["Verification"] = ["Editions", "Build", "Typesetting"],
    };

    public static TheoryData<string> Layers => [.. Allowed.Keys];

    private static string Library => Path.Combine(ProjectFolders.Repository, "src", "Dossier");

    [Fact]
    public void Every_folder_is_a_layer()
    {
        var folders = Directory.EnumerateDirectories(Library).Select(Path.GetFileName).OfType<string>().Where(name => name is not ("bin" or "obj"));

        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_uses_only_what_it_may(string layer)
    {
        var allowed = Allowed[layer].Append(layer).ToHashSet(StringComparer.Ordinal);
        var uses = from file in Directory.EnumerateFiles(Path.Combine(Library, layer), "*.cs", SearchOption.AllDirectories)
                   from used in LayersUsed(File.ReadAllText(file))
                   where !allowed.Contains(used)
                   select $"{Path.GetRelativePath(Library, file)} uses {used}";

        Assert.Empty(uses);
    }

    // Names are read from the source: a using directive, a qualified name from the root, or one relative to the root namespace.
    private static IEnumerable<string> LayersUsed(string source)
    {
        var code = Comments().Replace(source, "");
        var names = FromRoot().Matches(code).Concat(FromHere().Matches(code)).Select(match => match.Groups["layer"].Value);
        return names.Where(name => Allowed.ContainsKey(name) || name == "Typesetting").Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?<![\w.])Dossier\.(?<layer>[A-Z]\w+)")]
    private static partial Regex FromRoot();

    [GeneratedRegex(@"(?<![\w.])(?<layer>Yaml|Loading|Drafting|Links|Analysis|Captures|Checking|Templates|Markup|Charts|Wordings|Retrospect|Comparison|Pages|Editions|Build|Verification)\.[A-Z]\w+")]
    private static partial Regex FromHere();
}
