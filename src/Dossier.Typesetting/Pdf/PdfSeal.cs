using System.Security.Cryptography;
using System.Text;

namespace Dossier.Typesetting.Pdf;

/// <summary>What a file's own checksum says of it.</summary>
public enum SealState : byte
{
    /// <summary>Every byte is as it was written.</summary>
    Holds,

    /// <summary>The file was written so, but bytes were added behind its end: notes, a signature, a form that was filled in.</summary>
    Extended,

    /// <summary>Bytes of the file differ from what was written.</summary>
    Broken,

    /// <summary>There is no such checksum: another program wrote the file, or wrote it anew, or its end is missing.</summary>
    Absent,
}

/// <summary>
/// A checksum that a file carries of itself: SHA-256 (FIPS 180-4) over every byte but its own digits, in a comment before
/// <c>startxref</c>, where comments may stand (ISO 32000-1, 7.2.3). Like the byte range of a signature it needs no second file; unlike one it
/// guards against accidents and carelessness only, as whoever changes the file on purpose can work out the checksum again.
/// </summary>
public static class PdfSeal
{
    private const int Digits = 2 * SHA256.HashSizeInBytes;

    /// <summary>What stands before the digits.</summary>
    internal static ReadOnlySpan<byte> Opening => "% SHA-256 of every byte of this file but these 64 digits: "u8;

    private static ReadOnlySpan<byte> End => "%%EOF\n"u8;

    /// <summary>Holds a file against its own checksum.</summary>
    public static SealState Check(ReadOnlySpan<byte> file)
    {
        var at = file.LastIndexOf(Opening) + Opening.Length;
        if (at < Opening.Length || file.Length - at < Digits)
            return SealState.Absent;
        var rest = file[(at + Digits)..];
        var end = rest.IndexOf(End) + End.Length;
        if (end < End.Length)
            return SealState.Broken;
        if (!file.Slice(at, Digits).SequenceEqual(DigitsOf(file[..at], rest[..end])))
            return SealState.Broken;
        return end == rest.Length ? SealState.Holds : SealState.Extended;
    }

    private static byte[] DigitsOf(ReadOnlySpan<byte> before, ReadOnlySpan<byte> behind)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(before);
        hash.AppendData(behind);
        return DigitsOf(hash);
    }

    /// <summary>The digits of what was hashed.</summary>
    internal static byte[] DigitsOf(IncrementalHash hash) => Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetCurrentHash()));
}
