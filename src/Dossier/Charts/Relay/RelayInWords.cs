namespace Dossier.Charts;

/// <summary>Tells what a relay graph shows.</summary>
internal static class RelayInWords
{
    /// <summary>How many citations lead to how many origins.</summary>
    public static string Title(RelayGraphModel model, ChartWords words)
    {
        var citations = model.Groups.Sum(group => group.Count) + model.Origins.Count(origin => origin.IsCited);
        var counted = citations == 1 ? words.Citation : words.Citations.With(Phrase.Count(citations));
        return words.RelayTitle.With(counted, Origins(model, words));
    }

    /// <summary>Each group, then each origin.</summary>
    public static string Describe(RelayGraphModel model, ChartWords words)
    {
        var groups = model.Groups.Select(group => group.Via is null ? $"{Phrase.Count(group.Count)} {group.Label}" : group.Label);
        var origins = model.Origins.Select(origin => string.Join(", ",
            new[] { origin.Label, origin.SubLabel, origin.IsCited ? words.AlsoCited : "" }.Where(part => part.Length > 0)));
        return words.RelayDescription.With(string.Join(", ", groups.DefaultIfEmpty(Title(model, words))), string.Join("; ", origins));
    }

    /// <summary>How many origins.</summary>
    public static string Origins(RelayGraphModel model, ChartWords words) =>
        model.Origins.Length == 1 ? words.Origin : words.Origins.With(Phrase.Count(model.Origins.Length));
}
