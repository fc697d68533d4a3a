using System.Runtime.InteropServices;
using System.Text;

namespace Dossier.Typesetting.Fonts;

/// <summary>The tables of a font file (OpenType specification, "Organization of an OpenType font").</summary>
internal sealed class FontDirectory
{
    private const int LargestFile = 64 << 20;
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint PostScript = 0x4F54544F;
    private const uint Collection = 0x74746366;
    private readonly Dictionary<string, FontTable> tables = new(StringComparer.Ordinal);

    /// <exception cref="FontException">The file is no TrueType font.</exception>
    public FontDirectory(ReadOnlyMemory<byte> file)
    {
        if (file.Length > LargestFile)
            throw new FontException("The font file is larger than 64 MiB.");
        var whole = WholeFile(file);
        whole.Require(12, "directory");
        RequireTrueType(whole.U32(0));
        var count = whole.U16(4);
        for (var i = 0; i < count; i++)
            Enter(whole, 12 + 16 * i);
    }

    /// <summary>A table, of length 0 where the font has none.</summary>
    public FontTable this[string tag] => tables.GetValueOrDefault(tag, FontTable.None);

    private static FontTable WholeFile(ReadOnlyMemory<byte> file) =>
        MemoryMarshal.TryGetArray(file, out var segment) && segment.Array is { } array
            ? new FontTable(array, segment.Offset, segment.Count)
            : new FontTable(file.ToArray(), 0, file.Length);

    private static void RequireTrueType(uint version)
    {
        if (version == PostScript)
            throw new FontException("The font has PostScript outlines; only TrueType outlines are supported.");
        if (version == Collection)
            throw new FontException("The file is a collection of fonts; only single fonts are supported.");
        if (version is not (TrueType or AppleTrueType))
            throw new FontException("The file is not a TrueType font.");
    }

    private void Enter(FontTable whole, int record)
    {
        var offset = whole.U32(record + 8);
        if (offset <= whole.Length && whole.Length >= record + 16)
            tables.TryAdd(Tag(whole.Bytes.Slice(record, 4)), whole.Slice((int)offset, (int)Math.Min(whole.U32(record + 12), int.MaxValue)));
    }

    private static string Tag(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);
}
