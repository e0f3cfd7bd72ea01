using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Changes;
using TrackArchive.Pages.Downloads;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Records;
using TrackArchive.Pages.Sources;
using TrackArchive.Pages.Teams;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Years;

namespace TrackArchive.Publishing.StructuredData;

/// <summary>The thing that a page is about, member by member; what is not known is left out.</summary>
internal sealed class PageSubject(SubjectWriter subject, Site site)
{
    public void Write(Page page)
    {
        switch (page)
        {
            case AthletePage athlete: Person(athlete); break;
            case FinalPage final: Final(final); break;
            case EditionPage { City: not null } edition: Edition(edition); break;
            case ChampionshipPage: subject.Named("EventSeries", page); break;
            case ArticlePage article: Article(article); break;
            case DataPage data: Dataset(data); break;
            default: PageItself(page); break;
        }
    }

    private void PageItself(Page page)
    {
        subject.Named(page switch
        {
            HomePage => "WebSite",
            AboutPage => "AboutPage",
            SearchPage => "SearchResultsPage",
            IndexPage or SourcesPage or YearPage or TeamPage or TeamDecadePage or OnThisDayPage or CoveragePage or RecordListPage or ChangesPage => "CollectionPage",
            _ => "WebPage",
        }, page);
        subject.Text("inLanguage", site.Language);
    }

    private void Person(AthletePage athlete)
    {
        subject.Named("Person", athlete);
        subject.Texts("alternateName", athlete.AlsoKnownAs);
        subject.Text("gender", athlete.Sex switch { Sex.Men => "Male", Sex.Women => "Female", Sex.Mixed or Sex.Open => null, _ => throw new ArgumentOutOfRangeException(nameof(athlete), athlete.Sex, null) });
        subject.Text("birthDate", athlete.IsoBirth);
        subject.Place("birthPlace", athlete.BirthPlace);
        subject.Text("deathDate", athlete.IsoDeath);
        subject.Texts("award", athlete.Career.Where(c => c.Medal is not null).Select(c => AthletePageWords.DescribeAward(c.Medal!.Value, c.Event, c.Final.Words)));
        subject.Texts("sameAs", athlete.Elsewhere.Select(e => e.Address.AbsoluteUri));
    }

    private void Final(FinalPage final)
    {
        subject.Named("SportsEvent", final);
        subject.Text("sport", "Athletics");
        subject.Text("startDate", final.IsoDate);
        subject.Place("location", final.City);
        subject.Thing("superEvent", "SportsEvent", final.Edition);
        subject.Things("competitor", "Person", final.Standings.Rows.Where(r => r.Medal is not null).SelectMany(r => r.Who).Where(w => w.Words != Athlete.WithheldName));
    }

    private void Edition(EditionPage edition)
    {
        subject.Named("SportsEvent", edition);
        subject.Text("sport", "Athletics");
        subject.Text("startDate", edition.IsoFirst);
        subject.Text("endDate", edition.IsoLast);
        subject.Place("location", edition.City);
        subject.Thing("superEvent", "EventSeries", edition.Championship);
    }

    private void Article(ArticlePage article)
    {
        subject.Text("@type", "Article");
        subject.Text("headline", article.Title);
        subject.Text("description", article.Summary);
        subject.Text("datePublished", article.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        subject.Text("inLanguage", site.Language);
        subject.Organization("publisher");
        subject.Organization("author");
        subject.Texts("keywords", article.Tags);
        subject.Text("license", site.Licence?.Url.AbsoluteUri);
        subject.Things("about", "Thing", article.About);
    }

    private void Dataset(DataPage data)
    {
        subject.Named("Dataset", data);
        subject.Text("inLanguage", site.Language);
        subject.Text("version", data.Edition);
        subject.Text("dateModified", data.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        subject.Text("temporalCoverage", data.IsoYears);
        subject.Text("license", data.Licence?.Url.AbsoluteUri);
        subject.Flag("isAccessibleForFree", true);
        subject.Organization("creator");
        subject.List("distribution", data.Downloads.Concat(data.Tables.Select(t => t.File)), Download);
    }

    private void Download(Download file)
    {
        subject.Text("@type", "DataDownload");
        subject.Text("name", file.File.Words);
        subject.Text("contentUrl", file.File.To.Absolute(site.BaseUrl));
        subject.Text("encodingFormat", Path.GetExtension(file.File.To.Path) switch
        {
            ".csv" => "text/csv",
            ".json" => "application/json",
            ".zip" => "application/zip",
            ".gz" => "application/gzip",
            ".sqlite" => "application/vnd.sqlite3",
            _ => null,
        });
        subject.Text("contentSize", string.Create(CultureInfo.InvariantCulture, $"{file.Bytes} B"));
        subject.Text("sha256", file.Sha256);
    }
}
