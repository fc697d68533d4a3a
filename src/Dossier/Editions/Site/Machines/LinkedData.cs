using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Dossier.Editions.Data.Linked;
using Dossier.Pages.Making;
using Dossier.Pages.Views;
using Dossier.Templates;

namespace Dossier.Editions.Site.Machines;

/// <summary>
/// What a page tells search engines in schema.org's words (JSON-LD 1.1), as a data block: no browser runs it, so that the policy against
/// inline scripts does not concern it.
/// </summary>
internal static class LinkedData
{
    // Every script as it is; what could end the element, or begin another, is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The data block of a page; empty where there is nothing to say.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sources">What it was made from.</param>
    /// <param name="canonical">Its address, or empty where that is not known.</param>
    public static HtmlText For(Page page, EditionSources sources, string canonical)
    {
        if (page.Route == PagePlanner.NotFoundRoute)
            return new HtmlText("");
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            WriteSubject(json, page, sources, canonical);
            if (canonical.Length > 0 && page.Route.Length > 0)
                BreadcrumbNode.Write(json, page, sources);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new HtmlText($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(buffer.WrittenSpan)}</script>");
    }

    private static void WriteSubject(Utf8JsonWriter json, Page page, EditionSources sources, string canonical)
    {
        switch (page.Plan.Item)
        {
            case FactView fact:
                ClaimOnPage.Write(json, fact, canonical);
                break;
            case SourceView source:
                SourceNode.Write(json, source.Record);
                break;
            case SeriesView series:
                Begin(json, "Dataset", page, canonical);
                json.WriteString("variableMeasured", series.Title);
                json.WriteEndObject();
                break;
            case EntityView entity:
                EntityNode.Write(json, entity.Record);
                break;
            default:
                WriteWhole(json, page, sources, canonical);
                break;
        }
    }

    private static void WriteWhole(Utf8JsonWriter json, Page page, EditionSources sources, string canonical)
    {
        var dossier = sources.Views.Dossier;
        Begin(json, page.Route.Length == 0 ? "Dataset" : "CreativeWork", page, canonical);
        json.WriteString("inLanguage", dossier.Language);
        if (page.Route.Length == 0)
            json.WriteString("temporalCoverage", $"../{dossier.AsOf.Edtf}");
        Node.Text(json, "license", dossier.LicenceUrl.Length > 0 ? dossier.LicenceUrl : null);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string type, Page page, string canonical)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", page.Plan.Title);
        json.WriteString("description", page.Plan.Description);
        Node.Text(json, "url", canonical.Length > 0 ? canonical : null);
    }
}
