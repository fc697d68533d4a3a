using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Links;

/// <summary>What a page looked like, as far as that is needed to see that it is another one.</summary>
/// <param name="Title">The first eight digits of the SHA-256 of its title, or null where it has none.</param>
/// <param name="Size">Its length in bytes; of a long page, of what was read.</param>
internal sealed partial record PagePrint(string? Title, long Size)
{
    private const int TitleDigits = 8;
    private const int LongestTitle = 2000;

    // What sites that ask for a person to click show in the place of a page; the words are those products' own.
    private static readonly string[] Walls =
        ["just a moment", "attention required", "access denied", "are you a robot", "verify you are human", "ddos-guard", "pardon our interruption", "robot check"];

    /// <summary>Takes the print of a page.</summary>
    /// <param name="body">Its first bytes.</param>
    /// <param name="length">How long it says that it is, or null.</param>
    public static PagePrint Of(ReadOnlySpan<byte> body, long? length) => new(Hash(TitleIn(body)), Math.Max(length ?? 0, body.Length));

    /// <summary>Whether a page is what a site shows to programs instead of the page that they asked for.</summary>
    public static bool IsWall(ReadOnlySpan<byte> body) =>
        TitleIn(body) is { } title && Walls.Any(wall => title.StartsWith(wall, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a page is another one than it was: another title, and twice or half as long; without titles, the length alone.</summary>
    public bool DiffersFrom(PagePrint earlier)
    {
        var (less, more) = (Math.Min(Size, earlier.Size), Math.Max(Size, earlier.Size));
        var isRetitled = Title is null || earlier.Title is null ? Title is null && earlier.Title is null : Title != earlier.Title;
        return isRetitled && more > 2 * less;
    }

    private static string? Hash(string? title) => title is null ? null
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title)))[..TitleDigits];

    // Bytes of other encodings become signs of their own each time, which is all that a comparison needs.
    private static string? TitleIn(ReadOnlySpan<byte> body)
    {
        var match = TitleElement().Match(Encoding.UTF8.GetString(body));
        if (!match.Success)
            return null;
        var title = string.Join(' ', match.Groups["title"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return title.Length == 0 ? null : title[..Math.Min(title.Length, LongestTitle)];
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Title ?? "untitled"}, {Size} bytes");

    [GeneratedRegex("<title(?:\\s[^>]{0,200})?>(?<title>[^<]{1,4000})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleElement();
}
