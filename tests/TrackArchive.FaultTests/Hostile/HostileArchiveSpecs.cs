using System.Xml.Linq;
using TrackArchive.FaultTests.Running;
using TrackArchive.Publishing.Search;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Publishing;

namespace TrackArchive.FaultTests.Hostile;

/// <summary>
/// An archive in which every text is an attack on HTML, scripts, JSON, CSV and YAML. Nothing of it becomes more than text; what
/// a browser makes of it is asked in TrackArchive.BrowserTests.
/// </summary>
public sealed class HostileArchiveSpecs : IDisposable
{
    private static readonly string Fixture = Repository.Folder("tests/fixtures/hostile-archive");
    private readonly TemporaryFolder _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public async Task Every_text_is_shown_and_none_is_obeyed()
    {
        await BuildAsync();
        var node = new NodePackages(Repository.Folder("tests/node"));
        Assert.Null(await node.RestoreAsync(TestContext.Current.CancellationToken));

        var run = await node.RunAsync(
            ["find-injections.mjs", _output.Path], await File.ReadAllTextAsync(Path.Join(Fixture, "fields.txt"), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.NotNull(run);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        foreach (var xml in new[] { "feed.atom", "sitemap.xml" })
            Assert.NotNull(XDocument.Load(Path.Join(_output.Path, xml)).Root);
    }

    private async Task BuildAsync()
    {
        var run = await Workplace.RunAsync("build", "--no-search", "--content", Path.Join(Fixture, "content"), "--output", _output.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }
}
