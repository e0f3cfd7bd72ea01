using System.Text.Json;
using TrackArchive.Publishing.Search;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>The data package as the library of its specification reads it, which is none of ours.</summary>
public sealed class DataPackageSpecs(BuiltSite site)
{
    [Fact]
    public async Task The_package_its_rows_and_its_references_are_valid()
    {
        var node = new NodePackages(Repository.Folder("tests/node"));
        Assert.Null(await node.RestoreAsync(TestContext.Current.CancellationToken));

        var run = await node.RunAsync(["check-data-package.mjs", Path.Combine(await site.FolderAsync(), "data", "csv")], "", TestContext.Current.CancellationToken);

        Assert.NotNull(run);
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Empty(JsonSerializer.Deserialize<string[]>(run.Output)!);
    }
}
