using System.Text.Json;
using Dossier.Pages.Making;

namespace Dossier.Editions.Site.Machines;

/// <summary>The way from the first page to this one, over the menu's entry that it belongs to, as schema.org's <c>BreadcrumbList</c>.</summary>
internal static class BreadcrumbNode
{
    /// <summary>Writes the way; the address of the site is known.</summary>
    public static void Write(Utf8JsonWriter json, Page page, EditionSources sources)
    {
        var dossier = sources.Views.Dossier;
        var section = sources.Plan.Menu.FirstOrDefault(entry => entry.Route.Length > 0 && entry.Route == page.Plan.Template.Section && entry.Route != page.Route);
        var way = new List<(string Name, string Route)> { (dossier.Title, "") };
        if (section is not null)
            way.Add((section.Title, section.Route));
        way.Add((page.Plan.Title, page.Route));
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var (index, step) in way.Index())
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", index + 1);
            json.WriteString("name", step.Name);
            json.WriteString("item", dossier.SiteUrl + step.Route);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
