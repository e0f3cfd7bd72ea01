using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Changes;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Questions;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Downloads;

/// <summary>The pages that describe what is made together with the site. Their addresses are the same for every archive.</summary>
public static class DataPages
{
    public static readonly ImmutableArray<Route> Addresses = [Routes.Finals, Routes.Data, Routes.Sql];

    /// <summary>One for each of <see cref="Addresses"/>, in their order.</summary>
    public static ImmutableArray<Page> Create(Archive archive, SiteResources resources) =>
        [AskPages.Create(archive, resources.QuestionIndex), CreateDataPage(archive, resources), CreateSqlPage(archive, resources)];

    private static DataPage CreateDataPage(Archive archive, SiteResources resources) => new()
    {
        Route = Routes.Data,
        Title = PageNames.Data,
        Description = DataPageWords.Description,
        Breadcrumb = Crumbs.Home,
        Edition = archive.Site.Edition,
        Date = archive.Site.Date,
        Licence = archive.Site.Licence,
        Changes = ChangesPages.CreateLinks(archive),
        IsoYears = archive.Finals.IsEmpty ? null : $"{archive.Finals[0].Edition.HeldIn}/{archive.Finals[^1].Edition.HeldIn}",
        Schemas = resources.Schemas,
        Downloads = resources.Downloads,
        Tables = resources.Tables,
        ExampleEvent = (archive.Site.Featured is [var first, ..] ? archive.FindFinal(first) : archive.Finals.LastOrDefault())?.Event.Id.Value,
        TeamColumns = [.. archive.Nations.IsEmpty ? [] : (string[])["nation"], .. archive.Clubs.IsEmpty ? [] : (string[])["club"]],
        Views = resources.Views,
    };

    private static SqlPage CreateSqlPage(Archive archive, SiteResources resources) => new()
    {
        Route = Routes.Sql,
        Title = PageNames.Sql,
        Description = SqlPageWords.Description,
        Breadcrumb = [.. Crumbs.Home, new Link(Routes.Data, PageNames.Data)],
        Engine = resources.Engine,
        Database = resources.Database,
        Packed = resources.PackedDatabase,
        Examples = resources.Examples,
        Relations = [.. resources.Tables.Select(t => new SqlRelation(t.File.File.Words, t.About, [.. t.Columns.Select(c => c.Name)])), .. resources.Views],
        Addresses = AddressesOfIds(archive),
    };

    /// <summary>Ids of athletes lead to pages where all of them have one.</summary>
    private static Dictionary<string, string> AddressesOfIds(Archive archive)
    {
        var addresses = AddressPatterns.CreateByKind(archive);
        if (!archive.Athletes.All(a => a.HasPage))
            addresses.Remove(AddressPatterns.Athlete);
        return addresses;
    }
}
