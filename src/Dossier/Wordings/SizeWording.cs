using System.Globalization;
using Dossier.Text;

namespace Dossier.Wordings;

/// <summary>Says how large files are: <c>640 kB</c>, <c>4.2 MB</c>.</summary>
internal static class SizeWording
{
    /// <summary>A number of bytes; kB are rounded up, so that nothing is 0.</summary>
    public static string Say(long bytes) => Say(bytes, NumberSigns.English, number => number + " kB", number => number + " MB");

    /// <summary>The same in the words of a language.</summary>
    public static string Say(long bytes, NumberSigns signs, Func<string, string> kilobytes, Func<string, string> megabytes) => bytes < 1_000_000
        ? kilobytes(signs.Localize(((bytes + 999) / 1000).ToString(CultureInfo.InvariantCulture)))
        : megabytes(signs.Localize((bytes / 1e6).ToString("0.#", CultureInfo.InvariantCulture)));
}
