namespace Dossier.Typesetting.Fonts;

/// <summary>Kerning from the old kern table (version 0, format 0), for fonts that have no GPOS kerning.</summary>
internal sealed class LegacyKerning
{
    private const int HorizontalFormat0 = 0x0001;
    private const int LongestList = 64;
    private readonly Dictionary<int, short> pairs = [];

    public LegacyKerning(FontTable kern)
    {
        var offset = 4;
        for (var i = 0; kern.U16(0) == 0 && i < Math.Min((int)kern.U16(2), LongestList); i++)
        {
            var subtable = kern.Slice(offset, int.MaxValue);
            if ((subtable.U16(4) & 0xFF07) == HorizontalFormat0)
                Read(subtable);
            offset += Math.Max(6, (int)subtable.U16(2));
        }
    }

    public int Between(ushort left, ushort right) => pairs.GetValueOrDefault(left << 16 | right);

    /// <summary>The pair count is trusted rather than the length, which overflows in large tables.</summary>
    private void Read(FontTable subtable)
    {
        var count = Math.Min((int)subtable.U16(6), (subtable.Length - 14) / 6);
        for (var i = 0; i < count; i++)
        {
            var record = 14 + 6 * i;
            pairs.TryAdd(subtable.U16(record) << 16 | subtable.U16(record + 2), subtable.I16(record + 4));
        }
    }
}
