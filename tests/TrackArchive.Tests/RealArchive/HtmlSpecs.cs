using TrackArchive.Publishing.Search;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>What html-validate says about the built pages, a sample of the many. Its configuration says why a rule is relaxed.</summary>
public sealed class HtmlSpecs(BuiltSite site)
{
    [Fact]
    public async Task The_pages_are_valid()
    {
        var node = new NodePackages(Repository.Folder("tests/node"));
        Assert.Null(await node.RestoreAsync(TestContext.Current.CancellationToken));

        var folder = await site.FolderAsync();
        var pages = await site.SampleAsync();
        var run = await node.RunAsync(
            ["node_modules/html-validate/bin/html-validate.mjs", "--config", ".htmlvalidate.mjs", "--formatter", "text", "--max-warnings", "0", .. pages.Values],
            "",
            TestContext.Current.CancellationToken);

        Assert.NotNull(run);
        Assert.True(run.ExitCode == 0, FirstOf(run.Output.Replace(folder, "", StringComparison.Ordinal)) + run.Errors);
    }

    private static string FirstOf(string complaints)
    {
        const int Enough = 40;
        var lines = complaints.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return $"{lines.Length} complaints, beginning with\n{string.Join('\n', lines.Take(Enough))}\n";
    }
}
