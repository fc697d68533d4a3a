using Dossier.Build;
using Dossier.Tests.Support;

namespace Dossier.Tests.Build;

/// <summary>Outputs as the tests write them.</summary>
internal static class Outputs
{
    public static readonly Provenance Provenance = new()
    {
        Version = "0.1.0",
        Commit = "0123456789abcdef0123456789abcdef01234567",
        IsDirty = false,
        AsOf = "2026-05-31",
        Editions = ["site"],
        Counts = [new("facts", 2), new("sources", 3)],
    };

    /// <summary>Begins an output in <c>output</c> without waiting for others.</summary>
    public static Attempt<StagedOutput> Begin(TemporaryFolder folder, IDisk? disk = null, string name = "output") =>
        OutputFolder.Begin(folder[name], TimeSpan.Zero, () => { }, disk ?? Disk.Real, CancellationToken.None);

    /// <summary>Writes a whole output whose every file says the same.</summary>
    public static Attempt<OutputReceipt> Build(TemporaryFolder folder, string says, IDisk? disk = null)
    {
        var begun = Begin(folder, disk);
        if (!begun.Succeeded)
            return begun.Fault;
        using var output = begun.Value;
        for (var page = 0; page < 3; page++)
            Write(output, $"site/{page}/index.html", says);
        return output.Commit(Provenance);
    }

    /// <summary>Writes one file.</summary>
    public static void Write(StagedOutput output, string path, string text) => ((Dossier.Editions.IOutput)output).Write(path, text);

    /// <summary>What the pages of an output say, or null if they do not all say the same, or none is there.</summary>
    public static string? Says(TemporaryFolder folder)
    {
        if (!Directory.Exists(folder["output"]))
            return null;
        var files = folder.Files("output");
        var pages = files.Where(file => file.Key.StartsWith("site/", StringComparison.Ordinal)).Select(file => file.Value).ToList();
        return pages.Count == 3 && pages.Distinct().Count() == 1 && files.ContainsKey("manifest.json") && files.ContainsKey("SHA256SUMS") ? pages[0] : null;
    }
}
