using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Editions;

namespace Dossier.Build;

/// <summary>An output as a manifest lists it, read back.</summary>
/// <param name="Version">The version of the program that wrote it.</param>
/// <param name="Commit">The commit that it was made from; null where there was none.</param>
/// <param name="IsDirty">Whether what was read differed from that commit; null where there was none.</param>
/// <param name="AsOf">Up to which day the subject was covered.</param>
/// <param name="Files">Every file but the manifest and the checksums, each path once.</param>
internal sealed record ListedOutput(string? Version, string? Commit, bool? IsDirty, string? AsOf, ImmutableArray<OutputFile> Files)
{
    /// <summary>The most bytes that a manifest or a list of checksums may have.</summary>
    public const int LargestList = 1 << 26;

    /// <summary>Reads a manifest; null where it is none of this program's, or damaged.</summary>
    public static ListedOutput? Read(ReadOnlyMemory<byte> manifest)
    {
        try
        {
            using var json = JsonDocument.Parse(manifest);
            var root = json.RootElement;
            var tool = root.GetProperty("tool");
            if (tool.GetProperty("name").GetString() != Manifest.ToolName)
                return null;
            ImmutableArray<OutputFile> files = [.. root.GetProperty("files").EnumerateArray().Select(FileOf)];
            return files.DistinctBy(file => file.Path, StringComparer.Ordinal).Count() < files.Length ? null : new ListedOutput(
                Text(tool, "version"),
                Text(root, "commit"),
                root.TryGetProperty("dirty", out var dirty) && dirty.ValueKind is JsonValueKind.True or JsonValueKind.False ? dirty.GetBoolean() : null,
                Text(root, "asOf"),
                files);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static OutputFile FileOf(JsonElement entry)
    {
        var file = new OutputFile(Required(entry, "path"), entry.GetProperty("size").GetInt64(), Required(entry, "sha256"));
        return OutputPath.Fault(file.Path) is null && OutputFile.IsChecksum(file.Sha256) ? file : throw new FormatException("no path, or no checksum");
    }

    private static string Required(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
