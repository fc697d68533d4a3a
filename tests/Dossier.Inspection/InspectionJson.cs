using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dossier.Inspection;

/// <summary>
/// What a document means, as JSON: pages, text, links, bookmarks, attachments and structure, without places on the page and object numbers, so that
/// a snapshot changes when the document does and not when its bytes do.
/// </summary>
internal static class InspectionJson
{
    public static JsonSerializerOptions Options { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Of(PdfInspection document) => new()
    {
        ["title"] = document.Title,
        ["language"] = document.Language,
        ["author"] = document.Information("Author"),
        ["subject"] = document.Information("Subject"),
        ["pages"] = new JsonArray([.. document.Pages.Select(Page)]),
        ["outline"] = Bookmarks(document.Outline),
        ["attachments"] = new JsonArray([.. document.Attachments.Select(Attachment)]),
        ["structure"] = document.Structure is { } root ? Element(root) : null,
    };

    private static JsonNode Page(InspectedPage page) => new JsonObject
    {
        ["label"] = page.Label,
        ["size"] = FormattableString.Invariant($"{page.Width:0.##} x {page.Height:0.##}"),
        ["text"] = new JsonArray([.. page.Text.Split('\n').Select(line => (JsonNode)line)]),
        ["artifacts"] = new JsonArray([.. page.Artifacts.Select(text => (JsonNode)text)]),
        ["links"] = new JsonArray([.. page.Links.Select(Link)]),
    };

    private static JsonNode Link(InspectedLink link) => new JsonObject
    {
        ["target"] = link.Target,
        ["page"] = link.Page,
        ["description"] = link.Description,
    };

    private static JsonArray Bookmarks(IEnumerable<InspectedBookmark> bookmarks) => new([.. bookmarks.Select(bookmark => new JsonObject
    {
        ["title"] = bookmark.Title,
        ["page"] = bookmark.Page,
        ["children"] = Bookmarks(bookmark.Children),
    })]);

    private static JsonNode Attachment(InspectedAttachment attachment) => new JsonObject
    {
        ["name"] = attachment.Name,
        ["type"] = attachment.MediaType,
        ["relationship"] = attachment.Relationship,
        ["description"] = attachment.Description,
    };

    private static JsonObject Element(ElementNode element)
    {
        var json = new JsonObject { ["type"] = element.Type };
        Enter(json, "language", element.Language);
        Enter(json, "title", element.Title);
        Enter(json, "alternative", element.Alternative);
        Enter(json, "actualText", element.ActualText);
        Enter(json, "id", element.Id);
        Enter(json, "scope", element.Name("Scope"));
        Enter(json, "numbering", element.Name("ListNumbering"));
        foreach (var span in new[] { "ColSpan", "RowSpan" }.Where(element.Attributes.ContainsKey))
            json[span] = element.Number(span, 1);
        if (element.Elements.Any())
            json["children"] = new JsonArray([.. Children(element)]);
        else
            json["text"] = element.Text;
        return json;
    }

    /// <summary>Child elements with the text between them; text that runs on over lines and pages is put together.</summary>
    private static IEnumerable<JsonNode> Children(ElementNode element)
    {
        var text = "";
        foreach (var child in element.Children)
        {
            if (child is ContentNode content)
                text += content.Text;
            if (child is not ElementNode inner)
                continue;
            if (text.Length > 0)
                yield return text;
            text = "";
            yield return Element(inner);
        }

        if (text.Length > 0)
            yield return text;
    }

    private static void Enter(JsonObject json, string name, string? value)
    {
        if (value is not null)
            json[name] = value;
    }
}
