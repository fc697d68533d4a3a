namespace Dossier.Pages.Figures;

/// <summary>A way into the search of the site with some of its facets chosen, to go on from there.</summary>
/// <param name="Query">The chosen facets as the query of an address, without its question mark.</param>
internal sealed record SiftFigure(string Query) : Figure
{
    /// <summary>The figure that a block asks for; what its arguments hold are ids and years, so that nothing needs to be encoded.</summary>
    public static SiftFigure Of(FigureRequest request)
    {
        var facets = new List<string> { "kind=facts" };
        if (request.Arguments("topic") is { } topic)
            facets.Add("topic=" + topic);
        if (request.Arguments("entity") is { } entity)
            facets.Add("about=" + entity);
        if (request.Arguments("year") is { } year)
            facets.Add($"from={year[..Math.Min(4, year.Length)]}&to={year[..Math.Min(4, year.Length)]}");
        if (request.Arguments("state") is { } state)
            facets.Add("state=" + state);
        return new SiftFigure(string.Join('&', facets));
    }
}
