using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Comparison.Fields;

/// <summary>The values of a fact's citations.</summary>
internal static class CitationFields
{
    private static readonly ChangedField Citation = new("citation", "citation", ValueKind.Text, ValueKind.Source);
    private static readonly ChangedField Locator = new("citation-locator", "locator", ValueKind.Text, ValueKind.Source);
    private static readonly ChangedField Excerpt = new("citation-excerpt", "excerpt", ValueKind.Text, ValueKind.Source);
    private static readonly ChangedField Origin = new("citation-origin", "origin", ValueKind.Source, ValueKind.Source);

    public static ImmutableArray<ChangedField> All { get; } = [Citation, Locator, Excerpt, Origin];

    /// <summary>Adds the values of a citation.</summary>
    public static void Add(NumberedCitation numbered, FieldList values)
    {
        var citation = numbered.Citation;
        var origin = citation.Origin?.Value is Model.Citation.OwnReporting ? "its own reporting" : citation.Origin?.Value;
        var whole = new FieldValue(Citation, citation.Source.Value, Whole(citation, origin)) { Number = numbered.Number, IsWhole = true };
        values.Add(whole);
        AddPart(Locator, citation.Locator?.Value);
        AddPart(Excerpt, citation.Excerpt?.Value);
        AddPart(Origin, origin);

        void AddPart(ChangedField field, string? text)
        {
            if (text is not null)
                values.Add(whole with { Field = field, Text = text, IsWhole = false, Whole = Citation });
        }
    }

    private static string Whole(Citation citation, string? origin)
    {
        string?[] parts = [citation.Locator?.Value, citation.Excerpt is { } excerpt ? $"“{excerpt.Value}”" : null, origin is null ? null : $"origin: {origin}"];
        return string.Join(", ", parts.OfType<string>());
    }
}
