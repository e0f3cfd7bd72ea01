using Microsoft.Playwright;
using TrackArchive.Cli.Building;
using TrackArchive.Cli.DevServer;

namespace TrackArchive.BrowserTests;

/// <summary>A keeper writes in an editor and looks at the browser beside it.</summary>
public sealed class PreviewSpecs(Browser browser) : IAsyncLifetime
{
    private const string Final = "finals/olympic-games/1984/men-1500m.yml";
    private const string FinalPage = "finals/olympic-games/1984/men-1500m.html";

    private readonly string _content = Directory.CreateTempSubdirectory("trackarchive-content-").FullName;
    private readonly string _output = Directory.CreateTempSubdirectory("trackarchive-output-").FullName;
    private readonly TaskCompletionSource _built = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Preview _preview = null!;

    public async ValueTask InitializeAsync()
    {
        TinyArchive.CopyTo(_content);
        var options = new BuildOptions(_content, _output) { Search = false };
        _preview = await Preview.StartAsync(options, port: 0, _ => _built.TrySetResult());
        await _built.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await _preview.DisposeAsync();
        Directory.Delete(_content, recursive: true);
        Directory.Delete(_output, recursive: true);
    }

    [Fact]
    public async Task An_edit_loads_the_page_anew_where_the_reader_was()
    {
        await using var visit = await browser.VisitAsync(_preview.Address);
        await visit.Page.SetViewportSizeAsync(800, 400);
        await visit.GoAsync(FinalPage);
        await visit.Page.EvaluateAsync("scrollTo({ top: 300, behavior: 'instant' })");
        Edit("\"3:32.53\"", "\"3:32.54\"");
        await visit.Page.GetByText("3:32.54").First.WaitForAsync();
        await visit.Page.WaitForFunctionAsync("scrollY === 300");
        // The page that went took its stream of events with it.
        Assert.DoesNotContain(visit.Complaints, complaint => !complaint.EndsWith(PreviewRoutes.Events, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mistake_appears_over_the_page_and_goes_when_it_is_mended()
    {
        await using var visit = await browser.VisitAsync(_preview.Address);
        await visit.GoAsync(FinalPage);
        Edit("sebastian-coe", "sebastian-cow");
        var alert = visit.Page.GetByRole(AriaRole.Alert);
        await alert.WaitForAsync();
        var words = await alert.InnerTextAsync();
        Assert.Contains("1 mistake in the content", words, StringComparison.Ordinal);
        Assert.Matches(@"men-1500m\.yml:\d+:\d+ error TA103 unknown athlete 'sebastian-cow'", words);
        Assert.Equal("sebastian-cow", await alert.Locator("mark").InnerTextAsync());
        Assert.Equal("fixed", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.getElementById('trackarchive-overlay').shadowRoot.querySelector('section')).position"));
        Assert.Contains("Sebastian Coe", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        Edit("sebastian-cow", "sebastian-coe");
        await alert.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("Escape")]
    [InlineData("Enter")]
    public async Task A_mistake_can_be_put_away_with_the_keyboard(string key)
    {
        await using var visit = await browser.VisitAsync(_preview.Address);
        await visit.GoAsync(FinalPage);
        Edit("sebastian-coe", "sebastian-cow");
        var dismiss = visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Dismiss" });
        await dismiss.FocusAsync();
        await visit.Page.Keyboard.PressAsync(key);
        await dismiss.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task A_preview_that_begins_with_a_mistake_becomes_the_site_when_it_is_mended()
    {
        Edit("sebastian-coe", "sebastian-cow");
        await using var preview = await Preview.StartAsync(new BuildOptions(_content, Path.Combine(_output, "later")) { Search = false }, port: 0, _ => { });
        await using var visit = await browser.VisitAsync(preview.Address);
        await visit.GoAsync(FinalPage);
        await visit.Page.GetByText("1 mistake in the content").WaitForAsync();
        Edit("sebastian-cow", "sebastian-coe");
        await visit.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1, Name = "1500" }).WaitForAsync();
    }

    private void Edit(string old, string with)
    {
        var file = Path.Combine(_content, Final);
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, with, StringComparison.Ordinal));
    }
}
