using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Dossier.Build;
using Dossier.Editions;

namespace Dossier.Verification;

/// <summary>A list of checksums in the form that <c>sha256sum -c</c> reads: 64 digits, two spaces, a path.</summary>
internal static class Checksums
{
    private const int Digits = OutputFile.ChecksumDigits;
    private const string Gap = "  ";

    /// <summary>Reads a list: digits by path; null where a line is anything else, or names a path twice.</summary>
    public static FrozenDictionary<string, string>? Read(ReadOnlySpan<byte> list)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(list).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var isEntry = line.Length > Digits + Gap.Length && OutputFile.IsChecksum(line[..Digits]) && line.AsSpan(Digits).StartsWith(Gap);
            var path = isEntry ? line[(Digits + Gap.Length)..] : "";
            if (OutputPath.Fault(path) is not null || !entries.TryAdd(path, line[..Digits]))
                return null;
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The checksum of bytes, 64 lower-case hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The checksum of a file, read piece by piece.</summary>
    public static string OfFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>What differs, with enough of the digits to find the line.</summary>
    public static string Differ(string found, string expected) => $"its SHA-256 is {found[..12]}…, not {expected[..12]}…";
}
