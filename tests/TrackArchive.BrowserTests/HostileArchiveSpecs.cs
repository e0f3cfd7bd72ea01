using Microsoft.Playwright;
using TrackArchive.Cli.Building;

namespace TrackArchive.BrowserTests;

/// <summary>An archive in which every text is an attack, read with the content policy off: the pages themselves are safe.</summary>
public sealed class HostileArchiveSpecs(Browser browser) : IDisposable
{
    private readonly DirectoryInfo _output = Directory.CreateTempSubdirectory("trackarchive-hostile-");

    public void Dispose() => _output.Delete(recursive: true);

    [Fact]
    public async Task No_page_runs_what_its_texts_say()
    {
        var report = await SiteBuild.RunAsync(
            new BuildOptions(Repository.Folder("tests/fixtures/hostile-archive/content"), _output.FullName) { Search = false }, _ => { }, TestContext.Current.CancellationToken);
        Assert.True(report.Succeeded, report.Failure);
        await using var server = await StaticServer.StartAsync(_output.FullName);
        await using var visit = await browser.VisitAsync(server.Address, new BrowserNewContextOptions { BypassCSP = true });
        var dialogs = 0;
        visit.Page.Dialog += (_, dialog) =>
        {
            dialogs++;
            _ = dialog.DismissAsync();
        };
        await visit.Page.AddInitScriptAsync("window.obeyed = []; window.hacked = text => window.obeyed.push(text ?? '?');");

        var pages = Directory.GetFiles(_output.FullName, "*.html", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_output.FullName, f).Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            await visit.GoAsync(page);
            Assert.Equal((page, ""), (page, await visit.Page.EvaluateAsync<string>("() => window.obeyed.join(', ')")));
        }
        Assert.Equal(0, dialogs);
    }
}
