namespace Dossier.Editions;

/// <summary>One file of the output.</summary>
/// <param name="Path">Relative to the output folder, with <c>/</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">The SHA-256 of its bytes (FIPS 180-4), 64 lower-case hexadecimal digits.</param>
public sealed record OutputFile(string Path, long Size, string Sha256)
{
    /// <summary>How many digits a checksum has.</summary>
    internal const int ChecksumDigits = 64;

    /// <summary>Whether a text has the form of a checksum.</summary>
    internal static bool IsChecksum(string text) => text.Length == ChecksumDigits && text.All(char.IsAsciiHexDigitLower);
}
