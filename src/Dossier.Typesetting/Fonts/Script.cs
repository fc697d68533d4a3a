namespace Dossier.Typesetting.Fonts;

/// <summary>Writing systems that fonts may have rules of their own for.</summary>
internal enum Script : byte
{
    Latin,
    Greek,
    Cyrillic,
    Han,
}

internal static class Scripts
{
    /// <summary>How many there are.</summary>
    public const int Count = 4;

    /// <summary>The tag in font files.</summary>
    public static string Tag(Script script) => script switch
    {
        Script.Greek => "grek",
        Script.Cyrillic => "cyrl",
        Script.Han => "hani",
        _ => "latn",
    };

    /// <summary>The script of a character, or that of the text before for one that scripts share, such as a comma.</summary>
    public static Script Of(int codePoint, Script before) => codePoint switch
    {
        < 'A' => before,
        <= 'Z' => Script.Latin,
        >= 'a' and <= 'z' => Script.Latin,
        < 0xC0 => before,
        < 0x2B0 => Script.Latin,
        >= 0x370 and < 0x400 or >= 0x1F00 and < 0x2000 => Script.Greek,
        >= 0x400 and < 0x530 or >= 0x1C80 and < 0x1C90 or >= 0x2DE0 and < 0x2E00 or >= 0xA640 and < 0xA6A0 => Script.Cyrillic,
        >= 0x1E00 and < 0x1F00 or >= 0x2C60 and < 0x2C80 or >= 0xA720 and < 0xA800 or >= 0xAB30 and < 0xAB70 => Script.Latin,
        >= 0x2E80 and < 0x3000 or >= 0x3040 and < 0xA000 or >= 0xF900 and < 0xFB00 or >= 0x20000 and < 0x40000 => Script.Han,
        _ => before,
    };
}
