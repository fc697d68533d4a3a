namespace Dossier.Charts;

/// <summary>Tells what a relay graph shows.</summary>
internal static class RelayInWords
{
    /// <summary>How many citations lead to how many origins.</summary>
    public static string Title(RelayGraphModel model, ChartWords words)
    {
        var citations = model.Groups.Sum(group => group.Count) + model.Origins.Count(origin => origin.IsCited);
        return words.RelayTitle.With(words.Citations(citations), words.Origins(model.Origins.Length));
    }

    /// <summary>Each group, then each origin.</summary>
    public static string Describe(RelayGraphModel model, ChartWords words)
    {
        var groups = model.Groups.Select(group => group.Via is null ? $"{words.Count(group.Count)} {group.Label}" : group.Label);
        var origins = model.Origins.Select(origin => string.Join(words.Comma,
            new[] { origin.Label, origin.SubLabel, origin.IsCited ? words.AlsoCited : "" }.Where(part => part.Length > 0)));
        return words.RelayDescription.With(string.Join(words.Comma, groups.DefaultIfEmpty(Title(model, words))), string.Join("; ", origins));
    }
}
