namespace TrackArchive.BrowserTests;

/// <summary>A reader goes through eras by clicking, wherever and however the folder is opened.</summary>
public sealed class ReadingSpecs(BuiltSite site, Browser browser)
{
    [Fact]
    public async Task From_home_along_the_lineage_from_Kerr_to_Coe()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        await FromHomeToCoe(visit);
    }

    [Fact]
    public async Task The_same_way_without_JavaScript()
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address, javaScript: false);
        await FromHomeToCoe(visit);
    }

    [Fact]
    public async Task The_same_way_under_a_base_path()
    {
        await using var server = await StaticServer.StartAsync(site.Folder, "/some/base/path/");
        await using var visit = await browser.VisitAsync(server.Address);
        await FromHomeToCoe(visit);
    }

    [Fact]
    public async Task The_same_way_from_a_folder()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await FromHomeToCoe(visit);
    }

    private static async Task FromHomeToCoe(Visit visit)
    {
        await visit.GoAsync("index.html");
        await visit.FollowAsync("Josh Kerr", "finals/world-championships/2023/men-1500m.html");
        await visit.FollowAsync("Josh Kerr", "athletes/josh-kerr.html");
        await visit.FollowAsync("Budapest 2023", "finals/world-championships/2023/men-1500m.html");
        await visit.FollowAsync("Men's 1500 metres", "events/men-1500m.html");
        await visit.FollowAsync("Jake Wightman", "athletes/jake-wightman.html");
        await visit.FollowAsync("Sebastian Coe", "athletes/sebastian-coe.html");
        Assert.Equal("Sebastian Coe", await visit.HeadingAsync());
        Assert.Empty(visit.Complaints);
    }
}
