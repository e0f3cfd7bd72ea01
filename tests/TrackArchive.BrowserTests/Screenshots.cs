using Microsoft.Playwright;
using TrackArchive.BrowserTests.Accessibility;

namespace TrackArchive.BrowserTests;

/// <summary>
/// Pictures of every kind of page, to be looked at by people. They are made when asked for, never in a run of all tests:
/// <c>dotnet run --project tests/TrackArchive.BrowserTests -- -explicit only</c>.
/// </summary>
public sealed class Screenshots(BuiltSite site, Browser browser, ITestOutputHelper output)
{
    private static readonly (string Name, int Width, int Height)[] Screens = [("phone", 390, 844), ("desk", 1280, 900)];

    [Fact(Explicit = true)]
    public async Task Every_kind_of_page_on_a_phone_and_on_a_desk_in_both_schemes()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Folder("tests"), "screenshots")).FullName;
        await using var server = await StaticServer.StartAsync(site.Folder);
        foreach (var (name, width, height) in Screens)
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await using var visit = await browser.VisitAsync(server.Address, new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
                foreach (var path in KindsOfPage.In(site))
                {
                    await visit.GoToKindAsync(path);
                    await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{Flat(path)}.{name}.{scheme.ToString().ToLowerInvariant()}.png"), FullPage = true });
                }
            }
        }

        output.WriteLine($"They are in {folder}.");
    }

    private static string Flat(string path) => string.Concat(path.Replace(".html", "", StringComparison.Ordinal).Select(c => char.IsLetterOrDigit(c) ? c : '-'));
}
