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

    /// <summary>The value of an origin that is the cited source's own reporting.</summary>
    public static object OwnReporting { get; } = new();

    public static ImmutableArray<ChangedField> All { get; } = [Citation, Locator, Excerpt, Origin];

    /// <summary>Adds the values of a citation.</summary>
    public static void Add(NumberedCitation numbered, FieldList values)
    {
        var citation = numbered.Citation;
        var isOwn = citation.Origin?.Value is Model.Citation.OwnReporting;
        var origin = isOwn ? "its own reporting" : citation.Origin?.Value;
        var whole = new FieldValue(Citation, citation.Source.Value, Whole(citation, origin)) { Number = numbered.Number, IsWhole = true, Value = citation };
        values.Add(whole);
        AddPart(Locator, citation.Locator?.Value);
        AddPart(Excerpt, citation.Excerpt?.Value);
        AddPart(Origin, origin, isOwn ? OwnReporting : null);

        void AddPart(ChangedField field, string? text, object? value = null)
        {
            if (text is not null)
                values.Add(whole with { Field = field, Text = text, Value = value, IsWhole = false, Whole = Citation });
        }
    }

    /// <summary>Whether a value of a change is an excerpt, or holds one: it is in the language of its source.</summary>
    public static bool IsExcerpt(FieldChange change) => change.Field == Excerpt || (change.ValueAfter ?? change.ValueBefore) is Citation { Excerpt: not null };

    private static string Whole(Citation citation, string? origin)
    {
        string?[] parts = [citation.Locator?.Value, citation.Excerpt is { } excerpt ? $"“{excerpt.Value}”" : null, origin is null ? null : $"origin: {origin}"];
        return string.Join(", ", parts.OfType<string>());
    }
}
