namespace TrackArchive.BrowserTests;

/// <summary>How long a browser takes to answer and show a question over the whole archive, all of it loaded. Run it with <c>-explicit only</c>.</summary>
public sealed class AskBenchmark(BuiltSite site, Browser browser, ITestOutputHelper output)
{
    private const int Times = 9;
    private const double Enough = 100;

    [Fact(Explicit = true)]
    public async Task Any_question_over_the_whole_archive_is_answered_within_100_ms()
    {
        await using var visit = await browser.VisitAsync(site.FileAddress);
        await visit.GoAsync("finals.html#sort=date");
        foreach (var question in new[] { "sort=date", "sort=athlete", "sort=mark", "group=athlete", "group=athlete-event&each=championship", "group=nation&sort=-gold", "measure=time&margin=..0.099&sort=margin" })
        {
            var took = new List<double>();
            for (var i = 0; i < Times; i++)
            {
                await visit.GoAsync($"finals.html#{question}{(i % 2 == 0 ? "" : "&to=2100")}");
                took.Add(await visit.Page.EvaluateAsync<double>("""
                    async () => {
                      const { entryList } = await new Promise(resolve => new PerformanceObserver(entryList => resolve({ entryList })).observe({ type: "measure", buffered: true }));
                      return entryList.getEntriesByName("answer").at(-1).duration;
                    }
                    """));
            }

            var median = took.Order().ElementAt(Times / 2);
            output.WriteLine($"{question}: median {median:F1} ms, most {took.Max():F1} ms");
            Assert.InRange(median, 0, Enough);
        }
    }
}
