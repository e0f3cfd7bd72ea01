using System.Text.Json;
using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;

namespace TrackArchive.Publishing.StructuredData;

/// <summary>Members of things in the vocabulary of schema.org; what is not known is left out.</summary>
internal sealed class SubjectWriter(Utf8JsonWriter json, Site site)
{
    public void Named(string type, Page page)
    {
        Text("@type", type);
        Text("name", page is AthletePage athlete ? athlete.Name : page.Title);
        Text("description", page.Description);
    }

    public void Organization(string member)
    {
        json.WriteStartObject(member);
        Text("@type", "Organization");
        Text("name", site.Title);
        Text("url", site.BaseUrl.AbsoluteUri);
        json.WriteEndObject();
    }

    public void Place(string member, string? name)
    {
        if (name is null)
            return;
        json.WriteStartObject(member);
        Text("@type", "Place");
        Text("name", name);
        json.WriteEndObject();
    }

    public void Thing(string member, string type, Link link)
    {
        json.WriteStartObject(member);
        Members(type, link);
        json.WriteEndObject();
    }

    public void Things(string member, string type, IEnumerable<Link> links)
    {
        Link[] all = [.. links];
        if (all.Length == 0)
            return;
        json.WriteStartArray(member);
        foreach (var link in all)
        {
            json.WriteStartObject();
            Members(type, link);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Members(string type, Link link)
    {
        Text("@type", type);
        Text("name", link.Words);
        Text("url", link.IsPlain ? null : link.To.Absolute(site.BaseUrl));
    }

    public void Texts(string member, IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        if (all.Length == 0)
            return;
        json.WriteStartArray(member);
        foreach (var text in all)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public void Text(string member, string? text)
    {
        if (text is not null)
            json.WriteString(member, text);
    }

    public void Flag(string member, bool value) => json.WriteBoolean(member, value);

    /// <summary>A list of things that the caller writes member by member.</summary>
    public void List<T>(string member, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(member);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
