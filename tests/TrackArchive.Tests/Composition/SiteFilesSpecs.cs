using System.Text;
using System.Text.RegularExpressions;
using TrackArchive.Composition;
using TrackArchive.Diagnostics;
using TrackArchive.Pages;
using TrackArchive.Tests.Cli;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Composition;

/// <summary>Another host than the command line takes the same content from elsewhere and gets the same files.</summary>
public sealed partial class SiteFilesSpecs : IDisposable
{
    private readonly TemporaryFolder _content = Cli.TinyArchive.Copy();
    private readonly TemporaryFolder _output = new();

    public void Dispose()
    {
        _content.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task Pages_and_supporting_files_are_all_that_build_writes()
    {
        await TrackArchiveProgram.RunAsync("build", "--no-search", "--content", _content.Path, "--output", _output.Path);
        var site = Composed(new SiteOptions { Search = false });
        var files = SiteFiles.Pages(site, workers: 3).Select(p => (p.Route.Path, Content: (ReadOnlyMemory<byte>)p.Html))
            .Concat(SiteFiles.SupportingFiles(site, workers: 3).Concat(SiteFiles.AtTheRoot(site)).Select(f => (f.Path, f.Content)))
            .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Span));
        var built = _output.Files();
        Assert.Equal(built.Keys.Where(path => !path.StartsWith(".trackarchive", StringComparison.Ordinal)), files.Keys.Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(built[file.Key], file.Value));
    }

    [Fact]
    public void Pages_come_in_the_order_of_the_sites_pages()
    {
        var site = Composed(new SiteOptions { Search = false, Workers = 2 });
        Assert.Equal(site.Pages.Select(p => p.Route), SiteFiles.Pages(site, workers: 2).Select(p => p.Route));
    }

    [Fact]
    public void A_file_has_a_hash_in_its_name_where_browsers_may_keep_it_for_good_and_nowhere_else()
    {
        var paths = SiteFiles.SupportingFiles(Composed(new SiteOptions { Search = false }), workers: 1).Select(f => f.Path).ToArray();
        Assert.All(Routes.HashedFolders, folder => Assert.Contains(paths, path => path.StartsWith(folder, StringComparison.Ordinal)));
        Assert.All(paths, path => Assert.Equal(
            Routes.HashedFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)),
            HashInName().IsMatch(path)));
    }

    [Fact]
    public void An_address_that_would_vanish_stands_in_the_way_of_every_host()
    {
        _content["urls.txt"] = "athletes/nobody.html\n";
        var diagnostics = new DiagnosticBag();
        Assert.Null(CheckedArchive.Create(ContentInMemory.CopyOf(_content.Path, "content"), new SiteOptions(), new Stages(_ => { }), diagnostics));
        Assert.Equal(("content/urls.txt:1:1", Codes.VanishedUrl), diagnostics.Sorted().Select(d => (d.Location.ToString(), d.Code)).Single());
    }

    private ComposedSite Composed(SiteOptions options)
    {
        var stages = new Stages(_ => { });
        var archive = CheckedArchive.Create(ContentInMemory.CopyOf(_content.Path, "content"), options, stages, new DiagnosticBag())!;
        return ComposedSite.Create(archive, sqlite: null, stages, workers: 2);
    }

    [GeneratedRegex("""\.[0-9a-f]{10}\.\w+$""")]
    private static partial Regex HashInName();
}
