namespace Dossier.Text;

/// <summary>Cuts texts that are too long for their place.</summary>
internal static class ShortText
{
    /// <summary>The text, or as many of its words as fit, with a sign that there is more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many UTF-16 units may be kept.</param>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var cut = text.LastIndexOf(' ', length);
        var end = cut > length / 2 ? cut : char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..end].TrimEnd(' ', ',', ';', ':', '–', '(') + " …";
    }
}
