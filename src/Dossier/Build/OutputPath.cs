using System.Buffers;
using System.Collections.Immutable;

namespace Dossier.Build;

/// <summary>Which paths an edition may write: those that mean the same file on every system, disk, archive and web server.</summary>
internal static class OutputPath
{
    /// <summary>The longest path, in characters: Windows refuses above 260 with the folder's own path.</summary>
    public const int MaxLength = 200;

    /// <summary>The longest name of a folder or file: what common disks take, less what a browser adds to a saved file.</summary>
    public const int MaxNameLength = 128;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+@~");

    // Device names of Windows, with any ending: "Naming Files, Paths, and Namespaces", Microsoft.
    private static readonly ImmutableArray<string> Devices =
    [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ];

    /// <summary>What is wrong with a path, in plain words; null where nothing is.</summary>
    public static string? Fault(string path)
    {
        if (path.Length is 0 or > MaxLength)
            return path.Length == 0 ? "it is empty" : $"it is longer than {MaxLength} characters";
        return path.Split('/').Select(NameFault).FirstOrDefault(fault => fault is not null);
    }

    private static string? NameFault(string name)
    {
        if (name.Length is 0 or > MaxNameLength)
            return name.Length == 0 ? "a part of it is empty" : $"a part of it is longer than {MaxNameLength} characters";
        if (name.AsSpan().ContainsAnyExcept(Allowed))
            return "it holds a character that not every system takes";
        if (name[^1] == '.')
            return "a part of it ends with a dot";
        var stem = name.Split('.')[0];
        return Devices.Contains(stem, StringComparer.OrdinalIgnoreCase) ? $"`{stem}` is a device's name on Windows" : null;
    }
}
