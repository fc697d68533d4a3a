using System.IO.Compression;

namespace Dossier.Typesetting.Pdf.Reading;

/// <summary>Unpacks what is compressed with Deflate (ISO 32000-1, 7.4.4), never further than it may be.</summary>
internal static class Inflation
{
    private const int Piece = 1 << 16;

    /// <summary>Unpacks a stream.</summary>
    /// <param name="stored">As it is stored.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <returns>Its bytes; null where they are damaged or too many.</returns>
    public static byte[]? Unpack(ReadOnlyMemory<byte> stored, int most)
    {
        try
        {
            using var inflated = new ZLibStream(new MemoryStream(stored.ToArray()), CompressionMode.Decompress);
            using var bytes = new MemoryStream();
            var piece = new byte[Piece];
            for (int length; (length = inflated.Read(piece)) > 0 && bytes.Length <= most;)
                bytes.Write(piece.AsSpan(0, length));
            return bytes.Length <= most ? bytes.ToArray() : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
