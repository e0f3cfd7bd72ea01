using System.Globalization;
using System.Text.Json;
using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Downloads;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Nations;
using TrackArchive.Pages.Sources;
using TrackArchive.Pages.Years;

namespace TrackArchive.Publishing.StructuredData;

/// <summary>The thing that a page is about, member by member; what is not known is left out.</summary>
internal sealed class PageSubject(Utf8JsonWriter json, Site site)
{
    public void Write(Page page)
    {
        switch (page)
        {
            case AthletePage athlete: Person(athlete); break;
            case FinalPage final: Final(final); break;
            case EditionPage { City: not null } edition: Edition(edition); break;
            case ChampionshipPage: Named("EventSeries", page); break;
            case ArticlePage article: Article(article); break;
            case DataPage data: Dataset(data); break;
            default: PageItself(page); break;
        }
    }

    private void PageItself(Page page)
    {
        Named(page switch
        {
            HomePage => "WebSite",
            AboutPage => "AboutPage",
            SearchPage => "SearchResultsPage",
            IndexPage or SourcesPage or YearPage or NationPage or NationDecadePage or OnThisDayPage or CoveragePage => "CollectionPage",
            _ => "WebPage",
        }, page);
        Text("inLanguage", site.Language);
    }

    private void Person(AthletePage athlete)
    {
        Named("Person", athlete);
        Texts("alternateName", athlete.AlsoKnownAs);
        Text("gender", athlete.Sex switch { Sex.Men => "Male", Sex.Women => "Female", _ => null });
        Text("birthDate", athlete.IsoBirth);
        Place("birthPlace", athlete.BirthPlace);
        Text("deathDate", athlete.IsoDeath);
        Texts("award", athlete.Career.Where(c => c.Medal is not null).Select(c => $"{c.Medal} medal, {c.Event}, {c.Final.Words}"));
        Texts("sameAs", athlete.Elsewhere.Select(e => e.Address.AbsoluteUri));
    }

    private void Final(FinalPage final)
    {
        Named("SportsEvent", final);
        Text("sport", "Athletics");
        Text("startDate", final.IsoDate);
        Place("location", final.City);
        Thing("superEvent", "SportsEvent", final.Edition);
        Things("competitor", "Person", final.Standings.Rows.Where(r => r.Medal is not null).SelectMany(r => r.Who));
    }

    private void Edition(EditionPage edition)
    {
        Named("SportsEvent", edition);
        Text("sport", "Athletics");
        Text("startDate", edition.IsoFirst);
        Text("endDate", edition.IsoLast);
        Place("location", edition.City);
        Thing("superEvent", "EventSeries", edition.Championship);
    }

    private void Article(ArticlePage article)
    {
        Text("@type", "Article");
        Text("headline", article.Title);
        Text("description", article.Summary);
        Text("datePublished", article.IsoDate);
        Text("inLanguage", site.Language);
        Organization("publisher");
        Organization("author");
        Texts("keywords", article.Tags);
        Text("license", site.Licence?.Url.AbsoluteUri);
        Things("about", "Thing", article.About);
    }

    private void Dataset(DataPage data)
    {
        Named("Dataset", data);
        Text("inLanguage", site.Language);
        Text("version", data.Edition);
        Text("dateModified", data.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Text("temporalCoverage", data.IsoYears);
        Text("license", data.Licence?.Url.AbsoluteUri);
        json.WriteBoolean("isAccessibleForFree", true);
        Organization("creator");
        json.WriteStartArray("distribution");
        foreach (var file in data.Downloads.Concat(data.Tables.Select(t => t.File)))
            Download(file);
        json.WriteEndArray();
    }

    private void Download(Download file)
    {
        json.WriteStartObject();
        Text("@type", "DataDownload");
        Text("name", file.File.Words);
        Text("contentUrl", file.File.To.Absolute(site.BaseUrl));
        Text("encodingFormat", Path.GetExtension(file.File.To.Path) switch
        {
            ".csv" => "text/csv",
            ".json" => "application/json",
            ".zip" => "application/zip",
            ".gz" => "application/gzip",
            ".sqlite" => "application/vnd.sqlite3",
            _ => null,
        });
        Text("contentSize", string.Create(CultureInfo.InvariantCulture, $"{file.Bytes} B"));
        Text("sha256", file.Sha256);
        json.WriteEndObject();
    }

    private void Named(string type, Page page)
    {
        Text("@type", type);
        Text("name", page is AthletePage athlete ? athlete.Name : page.Title);
        Text("description", page.Description);
    }

    private void Organization(string member)
    {
        json.WriteStartObject(member);
        Text("@type", "Organization");
        Text("name", site.Title);
        Text("url", site.BaseUrl.AbsoluteUri);
        json.WriteEndObject();
    }

    private void Place(string member, string? name)
    {
        if (name is null)
            return;
        json.WriteStartObject(member);
        Text("@type", "Place");
        Text("name", name);
        json.WriteEndObject();
    }

    private void Thing(string member, string type, Link link)
    {
        json.WriteStartObject(member);
        Members(type, link);
        json.WriteEndObject();
    }

    private void Things(string member, string type, IEnumerable<Link> links)
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
        Text("url", link.To.Absolute(site.BaseUrl));
    }

    private void Texts(string member, IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        if (all.Length == 0)
            return;
        json.WriteStartArray(member);
        foreach (var text in all)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private void Text(string member, string? text)
    {
        if (text is not null)
            json.WriteString(member, text);
    }
}
