namespace Dossier.Inspection.Accessibility;

/// <summary>Fonts are embedded and say which characters they show (UA-1, 7.21; A-3, 6.2.11).</summary>
internal static class FontRules
{
    public static IEnumerable<Finding> Check(PdfInspection document)
    {
        foreach (var font in document.Fonts.Values)
        {
            if (font.Program is null)
                yield return new Finding("UA-1 7.21.4.1", $"font {font.Name} is not embedded");
            if (!font.HasUnicodeMap)
                yield return new Finding("UA-1 7.21.7", $"font {font.Name} does not say which characters it shows");
            if (font.Name is not [_, _, _, _, _, _, '+', ..])
                yield return new Finding("A-3 6.2.11.4", $"font {font.Name} is not named as a subset");
        }
    }
}
