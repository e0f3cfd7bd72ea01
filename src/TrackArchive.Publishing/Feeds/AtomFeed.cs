using System.Text;
using System.Xml;
using TrackArchive.Pages;
using TrackArchive.Publishing.Output;
using TrackArchive.Publishing.Rendering;

namespace TrackArchive.Publishing.Feeds;

/// <summary>The articles as Atom (RFC 4287).</summary>
public static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings =
        new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static OutputFile File(ArticleFeed feed)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, feed.Site.Language);
            Head(xml, feed);
            foreach (var entry in feed.Entries)
                Entry(xml, entry);
            xml.WriteEndElement();
        }

        return new(Routes.AtomFeed.Path, bytes.ToArray());
    }

    private static void Head(XmlWriter xml, ArticleFeed feed)
    {
        var site = feed.Site;
        Element(xml, "title", feed.Title);
        if (site.Tagline is { } tagline)
            Element(xml, "subtitle", tagline);
        Element(xml, "id", feed.Id);
        Element(xml, "updated", ArticleFeed.Time(feed.Updated));
        Link(xml, "self", ArticleFeeds.AtomType, Routes.AtomFeed.Absolute(site.BaseUrl));
        Link(xml, "alternate", "text/html", Routes.Articles.Absolute(site.BaseUrl));
        xml.WriteStartElement("author");
        Element(xml, "name", site.Title);
        xml.WriteEndElement();
        if (site.Licence is { } licence)
            Element(xml, "rights", $"{licence.Name}, {licence.Url.AbsoluteUri}");
    }

    private static void Entry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry");
        Element(xml, "title", entry.Title);
        Element(xml, "id", entry.Id);
        Link(xml, "alternate", "text/html", entry.Address);
        Element(xml, "published", ArticleFeed.Time(entry.Date));
        Element(xml, "updated", ArticleFeed.Time(entry.Date));
        foreach (var tag in entry.Tags)
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", PlainText.StripControlCharacters(tag));
            xml.WriteEndElement();
        }

        Element(xml, "summary", entry.Summary);
        xml.WriteStartElement("content");
        xml.WriteAttributeString("type", "html");
        xml.WriteString(PlainText.StripControlCharacters(entry.Html));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, PlainText.StripControlCharacters(text));

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
