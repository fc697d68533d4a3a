namespace Dossier.Typesetting.Pdf.Reading;

/// <summary>A file carried inside a document, as it was found there.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Size">How many bytes it says it has.</param>
/// <param name="Stored">The bytes as they are stored, compressed.</param>
public sealed record CarriedFile(string Name, int Size, ReadOnlyMemory<byte> Stored)
{
    /// <summary>Unpacks it, never further than it says.</summary>
    /// <returns>Its bytes; null where they cannot be unpacked, or are more or fewer than it says.</returns>
    public byte[]? Unpack() => Inflation.Unpack(Stored, Size) is { } bytes && bytes.Length == Size ? bytes : null;
}
