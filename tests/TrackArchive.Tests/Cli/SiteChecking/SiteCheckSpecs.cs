using TrackArchive.Cli.SiteChecking;
using TrackArchive.Content.Loading;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli.SiteChecking;

/// <summary>What a browser would stumble over in a built site.</summary>
public sealed class SiteCheckSpecs
{
    private static readonly string Broken = Repository.Folder("tests/fixtures/broken");

    public static TheoryData<string> Folders() =>
        [.. Directory.GetDirectories(Broken).Where(f => Directory.Exists(Path.Join(f, "site"))).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task A_sound_site_has_nothing_to_report()
    {
        var report = await RunAsync(Repository.Folder("tests/fixtures/small-site"));
        Assert.Empty(report.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(3, report.Pages);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_mistake_is_reported_with_its_page_and_line(string code)
    {
        using var site = new TemporaryFolder();
        Content.TinyArchive.Copy(Repository.Folder("tests/fixtures/small-site"), site.Path);
        Content.TinyArchive.Copy(Path.Join(Broken, code, "site"), site.Path);
        var report = await RunAsync(site.Path);
        var files = new ContentFiles(new ContentOnDisk(site.Path, site.Path));
        Snapshot.Matches($"tests/fixtures/broken/{code}/expected.txt", string.Join("\n\n", report.Diagnostics.Select(files.Explain)).Replace(site.Path, "output", StringComparison.Ordinal) + "\n");
        Assert.Contains(report.Diagnostics, d => d.Code.Id == code);
    }

    /// <summary>The site of the tiny archive, as the command line builds it.</summary>
    [Fact]
    public async Task What_a_build_writes_is_sound()
    {
        using var content = TinyArchive.Copy();
        content["urls.txt"] = "athletes/seb-coe.html -> athletes/sebastian-coe.html\n";
        using var output = new TemporaryFolder();
        var build = await TrackArchiveProgram.RunAsync("build", "--no-search", "--content", content.Path, "--output", output.Path);
        Assert.Equal((0, ""), (build.ExitCode, build.Errors));
        var check = await TrackArchiveProgram.RunAsync("check", "--site", output.Path);
        Assert.Equal((0, ""), (check.ExitCode, check.Errors));
        Assert.Matches(@"^.* has no errors; \d+ pages were read\.\s*$", check.Output);
        File.Delete(Path.Join(output.Path, "athletes/steve-cram.html"));
        var broken = await TrackArchiveProgram.RunAsync("check", "--site", output.Path, "--format", "github");
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains(",title=TA601::", broken.Output, StringComparison.Ordinal);
    }

    private static Task<SiteReport> RunAsync(string folder) =>
        SiteCheck.RunAsync(new SiteFolder(folder), _ => { }, TestContext.Current.CancellationToken);
}
