using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout;

/// <summary>
/// The colours of a report: ink on paper, colour only for what can be followed and for trouble. All are told apart in grey.
/// </summary>
public static class Ink
{
    /// <summary>Text.</summary>
    public static Color Black { get; } = Color.FromRgb(0x14191B);

    /// <summary>Text in the second rank: captions, running heads.</summary>
    public static Color Grey { get; } = Color.FromRgb(0x4B555A);

    /// <summary>Hairlines.</summary>
    public static Color Hairline { get; } = Color.FromRgb(0x9AA3A0);

    /// <summary>What can be followed.</summary>
    public static Color Petrol { get; } = Color.FromRgb(0x0A5768);

    /// <summary>What someone disputes.</summary>
    public static Color Ochre { get; } = Color.FromRgb(0x8A4700);

    /// <summary>What is wrong.</summary>
    public static Color Red { get; } = Color.FromRgb(0xA1161D);
}
