using System.Text;
using Dossier.Build.Capturing;
using Dossier.Loading.Content;
using Dossier.Text;

namespace Dossier.Build.Links;

/// <summary>Where the answers are kept: <c>links.lock.yaml</c> in the content folder, to be committed.</summary>
internal sealed class LinkLockFile(BuildOptions options)
{
    private const int MostBytes = 256 << 20;

    private readonly string path = Path.Combine(options.Content, ContentPlaces.Links);

    private readonly string shown = $"{options.ContentPrefix}/{ContentPlaces.Links}";

    /// <summary>Its text; empty where it does not exist yet.</summary>
    public Attempt<SourceText> Read()
    {
        try
        {
            if (!File.Exists(path))
                return new SourceText(shown, "");
            return new FileInfo(path).Length > MostBytes
                ? new BuildFault($"`{shown}` is too large to be what this program wrote", "delete it: every address will be asked afresh")
                : new SourceText(shown, File.ReadAllText(path, Encoding.UTF8));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return DiskFault.Of(fault, $"read `{shown}`");
        }
    }

    /// <summary>Writes it.</summary>
    /// <returns>What kept it from being written, or null.</returns>
    public BuildFault? Write(string text) => SafeFile.Write(path, text, shown);
}
