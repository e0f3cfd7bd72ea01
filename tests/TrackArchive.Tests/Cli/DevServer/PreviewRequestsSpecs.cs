using System.Net;
using System.Net.Sockets;
using System.Text;
using TrackArchive.Publishing.Hosting;
using Xunit;

namespace TrackArchive.Tests.Cli.DevServer;

/// <summary>What the preview gives to whom.</summary>
public sealed class PreviewRequestsSpecs : IAsyncLifetime
{
    private PreviewSession _session = null!;

    public async ValueTask InitializeAsync() => _session = await PreviewSession.BuiltAsync();

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    [Fact]
    public async Task A_page_comes_as_written_but_for_the_script_at_its_end()
    {
        using var response = await GetAsync("athletes/sebastian-coe.html");
        var html = await TextAsync(response);
        var state = await _session.UntilAsync(_ => true);
        var script = $"<script src=\"/_trackarchive/reload.js\" data-build=\"{state.Build}\"></script>\n";
        Assert.Contains(script + "</body>", html, StringComparison.Ordinal);
        Assert.Equal(_session.Output["athletes/sebastian-coe.html"], html.Replace(script, "", StringComparison.Ordinal));
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("athletes/sebastian-coe.html")]
    [InlineData("data/csv/results.csv")]
    [InlineData("_trackarchive/reload.js")]
    [InlineData("no/such/page.html")]
    public async Task Every_answer_has_the_headers_that_hosts_give(string path)
    {
        using var response = await GetAsync(path);
        Assert.All(SiteHeaders.All, header => Assert.Equal(header.Value, response.Headers.GetValues(header.Name).Single()));
    }

    [Theory]
    [InlineData("sitemap.xml", "text/xml; charset=utf-8")]
    [InlineData("athletes/sebastian-coe.json", "application/json; charset=utf-8")]
    [InlineData("_trackarchive/reload.js", "text/javascript; charset=utf-8")]
    [InlineData("_trackarchive/overlay.css", "text/css; charset=utf-8")]
    [InlineData("_trackarchive/problems", "text/html; charset=utf-8")]
    public async Task Other_files_come_as_they_are(string path, string type)
    {
        using var response = await GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
        Assert.DoesNotContain("data-build=", await TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cross-site", "no-cors", "script", HttpStatusCode.Forbidden)]
    [InlineData("same-site", "no-cors", "script", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "cors", "empty", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", "iframe", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("same-origin", "no-cors", "script", HttpStatusCode.OK)]
    [InlineData("none", "navigate", "document", HttpStatusCode.OK)]
    public async Task Scripts_of_data_are_for_its_own_pages(string site, string mode, string destination, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "search/index.js") { Headers = { { "Sec-Fetch-Site", site }, { "Sec-Fetch-Mode", mode }, { "Sec-Fetch-Dest", destination } } };
        using var response = await _session.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK, (await TextAsync(response)).StartsWith("TrackArchive.data.receive(", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("search/index.js")]
    [InlineData("_trackarchive/events")]
    [InlineData("_trackarchive/problems")]
    [InlineData("athletes/sebastian-coe.html")]
    public async Task Browsers_keep_every_answer_from_other_sites(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var response = await _session.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Fact]
    public async Task A_wrong_address_gets_the_page_for_it_and_that_page_finds_its_style()
    {
        using var response = await GetAsync("some/where/nobody.html");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var html = await TextAsync(response);
        Assert.Contains("Page not found", html, StringComparison.Ordinal);
        Assert.Contains("reload.js", html, StringComparison.Ordinal);
        var style = html.Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];
        Assert.StartsWith("/archive/assets/", style, StringComparison.Ordinal);
        using var found = await GetAsync(style);
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_the_one_with_it()
    {
        using var response = await GetAsync("athletes");
        Assert.Equal((HttpStatusCode.Redirect, "/athletes/"), (response.StatusCode, response.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:PORT")]
    [InlineData("localhost")]
    [InlineData("localhost:1")]
    public async Task Another_host_name_is_refused(string host)
    {
        var answer = await RawAsync($"GET / HTTP/1.1\r\nHost: {host.Replace("PORT", Port, StringComparison.Ordinal)}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 421", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task This_machines_names_are_not(string host) =>
        Assert.StartsWith("HTTP/1.1 200", await RawAsync($"GET / HTTP/1.1\r\nHost: {host}:{Port}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/../../../../../../etc/passwd")]
    [InlineData("/..%2f..%2f..%2f..%2fetc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/athletes/..%5c..%5cetc%5cpasswd")]
    [InlineData("//etc/passwd")]
    [InlineData("/.trackarchive-manifest")]
    public async Task Nothing_outside_the_site_is_given(string path)
    {
        var answer = await RawAsync($"GET {path} HTTP/1.1\r\nHost: localhost:{Port}\r\nConnection: close\r\n\r\n");
        Assert.Matches(@"^HTTP/1\.1 40[04]", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_only_be_read()
    {
        using var response = await _session.Client.PostAsync("", content: null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    private string Port => _session.Client.BaseAddress!.Port.ToString();

    private Task<HttpResponseMessage> GetAsync(string path) => _session.Client.GetAsync(path, TestContext.Current.CancellationToken);

    private static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>As no browser would ask.</summary>
    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, int.Parse(Port), TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
