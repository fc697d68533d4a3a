namespace Dossier.Typesetting.Fonts;

/// <summary>The records that composite glyphs are made of (OpenType specification, glyf table).</summary>
internal static class CompositeRecord
{
    public const int MoreComponents = 0x0020;
    private const int LongArguments = 0x0001;
    private const int Scale = 0x0008;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;

    /// <summary>Length in bytes of the record that has these flags.</summary>
    public static int LengthOf(int flags) => 4 + ((flags & LongArguments) != 0 ? 4 : 2) + TransformLength(flags);

    private static int TransformLength(int flags) =>
        (flags & Scale) != 0 ? 2
        : (flags & TwoScales) != 0 ? 4
        : (flags & Matrix) != 0 ? 8
        : 0;
}
