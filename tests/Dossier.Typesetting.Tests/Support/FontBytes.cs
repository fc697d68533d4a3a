using System.Buffers.Binary;
using System.Text;

namespace Dossier.Typesetting.Tests.Support;

/// <summary>Font files to be damaged: copies of the standard ones.</summary>
internal static class FontBytes
{
    public static byte[] Of(string name)
    {
        using var stream = typeof(Typesetting.Fonts.StandardFonts).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf");
        Assert.NotNull(stream);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Where a table's entry in the directory, and the table itself, begin.</summary>
    public static (int Entry, int Table) Find(byte[] font, string tag)
    {
        for (var entry = 12; ; entry += 16)
        {
            if (Encoding.ASCII.GetString(font, entry, 4) == tag)
                return (entry, BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 8)));
        }
    }

    /// <summary>A font without a table: its entry is given another name.</summary>
    public static byte[] Without(byte[] font, string tag)
    {
        font[Find(font, tag).Entry] = (byte)'?';
        return font;
    }

    /// <summary>A font with 16 bits of a table changed.</summary>
    public static byte[] With(byte[] font, string tag, int offset, int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(Find(font, tag).Table + offset), (ushort)value);
        return font;
    }
}
