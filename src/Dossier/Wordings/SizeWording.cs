using System.Globalization;

namespace Dossier.Wordings;

/// <summary>Says how large files are: <c>640 kB</c>, <c>4.2 MB</c>.</summary>
internal static class SizeWording
{
    /// <summary>A number of bytes; kB are rounded up, so that nothing is 0.</summary>
    public static string Say(long bytes) => bytes switch
    {
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 999) / 1000} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB"),
    };
}
