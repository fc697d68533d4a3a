using System.Security.Cryptography;
using System.Text;

namespace Dossier.Editions.Site.Feeds;

/// <summary>Names things by what never changes about them.</summary>
internal static class FeedId
{
    /// <summary>
    /// A <c>urn:uuid:</c> made of a name, of version 8, "custom": the first bits of its SHA-256 (RFC 9562, 5.8 and B.2). It needs no address, so
    /// that entries keep their ids when a site moves, and no reader is told everything again.
    /// </summary>
    public static string Of(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        var bytes = hash[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true):D}";
    }
}
