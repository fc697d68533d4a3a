namespace Dossier.Inspection.Accessibility;

/// <summary>Headings begin with the first level and leave none out on the way down (UA-1, 7.4.2).</summary>
internal static class HeadingRules
{
    public static IEnumerable<Finding> Check(PdfInspection document)
    {
        var last = 0;
        foreach (var heading in document.Structure?.SelfAndBelow().Where(element => element.Type is ['H', >= '1' and <= '6']) ?? [])
        {
            var level = heading.Type[1] - '0';
            if (level > last + 1)
                yield return new Finding("UA-1 7.4.2", $"heading \"{heading.Text}\" of level {level} follows one of level {last}");
            if (string.IsNullOrWhiteSpace(heading.Text))
                yield return new Finding("UA-1 7.4.2", $"a heading of level {level} is empty");
            last = level;
        }
    }
}
