namespace Dossier.Typesetting.Drawing;

/// <summary>Something on a page that is no content: running heads, rules, backgrounds (ISO 32000-1, 14.8.2.2).</summary>
public sealed class Artifact : ContentTag
{
    private Artifact(string type, string? subtype = null)
    {
        Type = type;
        Subtype = subtype;
    }

    /// <summary>Rules and boxes that only help the eye.</summary>
    public static Artifact Layout { get; } = new("Layout");

    /// <summary>Colour behind a page or a part of it.</summary>
    public static Artifact Background { get; } = new("Background");

    /// <summary>What paging makes: repeated table headers, "continued" lines.</summary>
    public static Artifact Pagination { get; } = new("Pagination");

    /// <summary>A running head.</summary>
    public static Artifact Header { get; } = new("Pagination", "Header");

    /// <summary>A running foot, with the page number.</summary>
    public static Artifact Footer { get; } = new("Pagination", "Footer");

    internal string Type { get; }

    internal string? Subtype { get; }
}
