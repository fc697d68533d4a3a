using Dossier.Inspection.Syntax;

namespace Dossier.Inspection.Accessibility;

/// <summary>Tables are regular, and every cell has headers (UA-1, 7.5).</summary>
internal static class TableRules
{
    public static IEnumerable<Finding> Check(PdfInspection document) =>
        document.Structure is { } root ? root.SelfAndBelow().Where(element => element.Type == "Table").SelectMany(CheckTable) : [];

    private static IEnumerable<Finding> CheckTable(ElementNode table)
    {
        var grid = new Dictionary<(int Row, int Column), ElementNode>();
        var rows = table.SelfAndBelow().Where(element => element.Type == "TR").ToArray();
        var name = $"the table that begins \"{rows.FirstOrDefault()?.Text}\"";
        foreach (var (row, element) in rows.Index())
        {
            if (!Place(element, row, grid))
                yield return new Finding("UA-1 7.5", $"cells of {name} overlap");
        }

        var columns = grid.Count == 0 ? 0 : grid.Keys.Max(place => place.Column) + 1;
        if (grid.Count != columns * rows.Length)
            yield return new Finding("UA-1 7.5", $"{name} has rows of different lengths");
        foreach (var header in grid.Values.Distinct().Where(cell => cell.Type == "TH" && cell.Name("Scope") is null && cell.Id is null))
            yield return new Finding("UA-1 7.5", $"header cell \"{header.Text}\" of {name} has neither scope nor id");
        foreach (var (place, cell) in grid.Where(entry => entry.Value.Type == "TD"))
        {
            if (!HasHeader(grid, place, cell))
                yield return new Finding("UA-1 7.5", $"cell \"{cell.Text}\" of {name} has no header");
        }
    }

    /// <summary>Puts the cells of a row where the spans of those before leave room; false where they overlap.</summary>
    private static bool Place(ElementNode row, int rowIndex, Dictionary<(int Row, int Column), ElementNode> grid)
    {
        var (column, free) = (0, true);
        foreach (var cell in row.Elements)
        {
            while (grid.ContainsKey((rowIndex, column)))
                column++;
            for (var down = 0; down < cell.Number("RowSpan", 1); down++)
            {
                for (var right = 0; right < cell.Number("ColSpan", 1); right++)
                    free &= grid.TryAdd((rowIndex + down, column + right), cell);
            }
        }

        return free;
    }

    private static bool HasHeader(Dictionary<(int Row, int Column), ElementNode> grid, (int Row, int Column) place, ElementNode cell) =>
        cell.Attributes.GetValueOrDefault("Headers") is PdfArray { Items.Count: > 0 }
        || Enumerable.Range(0, place.Row).Any(row => Heads(grid, (row, place.Column), "Column"))
        || Enumerable.Range(0, place.Column).Any(column => Heads(grid, (place.Row, column), "Row"));

    private static bool Heads(Dictionary<(int Row, int Column), ElementNode> grid, (int Row, int Column) place, string scope) =>
        grid.GetValueOrDefault(place) is { Type: "TH" } header && (header.Name("Scope") == scope || header.Name("Scope") == "Both");
}
