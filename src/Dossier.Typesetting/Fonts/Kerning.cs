namespace Dossier.Typesetting.Fonts;

/// <summary>The kerning of a face. Pairs looked up before are kept in a small direct-mapped cache, which threads share without locking.</summary>
internal sealed class Kerning
{
    private const int CacheBits = 13;
    private readonly long[] cache = new long[1 << CacheBits];
    private readonly PairKerning pairs;
    private readonly LegacyKerning? legacy;

    public Kerning(LayoutTable positioning, Script script, FontTable kern)
    {
        pairs = new PairKerning(positioning.Lookups(script, "kern"));
        legacy = pairs.IsEmpty && kern.Length > 0 ? new LegacyKerning(kern) : null;
    }

    /// <summary>By how many font units the second glyph moves away from the first; negative where it moves closer.</summary>
    public int Between(ushort left, ushort right)
    {
        // An entry holds the pair, a bit that says it is set, and the value: one 64-bit word, so that it is read and written as a whole.
        var pair = (uint)(left << 16 | right);
        var slot = (int)(pair * 2654435769u >> (32 - CacheBits));
        var entry = Volatile.Read(ref cache[slot]);
        if ((uint)(entry >> 32) == pair && (entry & 0x10000) != 0)
            return (short)entry;
        var value = (short)Math.Clamp(legacy?.Between(left, right) ?? pairs.Between(left, right), short.MinValue, short.MaxValue);
        Volatile.Write(ref cache[slot], (long)pair << 32 | 0x10000 | (ushort)value);
        return value;
    }
}
