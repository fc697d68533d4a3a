using System.Text;
using System.Xml;
using Dossier.Text;

namespace Dossier.Editions.Site.Feeds;

/// <summary>The feed as Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The name of its file, beside the page of the changes.</summary>
    public const string FileName = "feed.atom";

    /// <summary>Writes the feed.</summary>
    public static void Write(Feed feed, Stream output)
    {
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        Element(xml, "id", feed.Id);
        Element(xml, "title", feed.Title);
        Element(xml, "updated", feed.Entries[0].Time);
        foreach (var author in feed.Authors)
        {
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", author);
            xml.WriteEndElement();
        }

        if (feed.SiteUrl.Length > 0)
            Link(xml, "self", "application/atom+xml", feed.SiteUrl + Feed.Page + FileName);
        Link(xml, "alternate", "text/html", feed.Address(Feed.Page));
        xml.WriteStartElement("generator", Namespace);
        xml.WriteAttributeString("version", ProgramVersion.Text);
        xml.WriteString("dossier");
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
            Write(feed, entry, xml);
        xml.WriteEndElement();
    }

    private static void Write(Feed feed, FeedEntry entry, XmlWriter xml)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", entry.Id);
        Element(xml, "title", entry.Title);
        Element(xml, "updated", entry.Time);
        Element(xml, "published", entry.Time);
        Link(xml, "alternate", "text/html", feed.Address(entry.Route));
        foreach (var topic in entry.Topics)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", topic);
            xml.WriteEndElement();
        }

        Element(xml, "summary", entry.Reason);
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(entry.Html);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
