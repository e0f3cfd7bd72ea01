using TrackArchive.FaultTests.Running;
using TrackArchive.Tests.Cli;

namespace TrackArchive.FaultTests.Disks;

/// <summary>A full disk is one line; with room again the next build leaves what a build into an empty folder does.</summary>
public sealed class SmallDiskSpecs
{
    public static TheoryData<string, string> Disks => SuiteSize.IsFull
        ? new() { { "size=64k", "size=1g" }, { "size=300k", "size=1g" }, { "size=1m", "size=1g" }, { "nr_inodes=4", "nr_inodes=0" }, { "nr_inodes=20", "nr_inodes=0" }, { "nr_inodes=150", "nr_inodes=0" } }
        : new() { { "size=500k", "size=1g" } };

    [Theory]
    [MemberData(nameof(Disks))]
    public async Task The_output_on_a_disk_that_fills_up(string small, string large)
    {
        using var disk = SmallDisk.Mount(small);
        using var place = new Workplace();
        await Workplace.RunAsync(place.Build());
        string[] build = ["build", "--no-search", "--content", place.Content, "--output", Path.Join(disk.Folder, "site")];

        var full = await Workplace.RunAsync(build);
        Workplace.AssertOneLine(full);
        Assert.Contains("No space left on device", full.Errors, StringComparison.Ordinal);

        disk.Grow(large);
        Assert.Equal(0, (await Workplace.RunAsync(build)).ExitCode);
        Assert.Equal(FolderState.Read(place.Output), FolderState.Read(Path.Join(disk.Folder, "site")));
    }

    [Fact]
    public async Task The_content_on_a_disk_that_fills_up_stays_as_it_was()
    {
        using var disk = SmallDisk.Mount("size=1m");
        using var place = new Workplace();
        place["table.csv"] = "championship,edition,event,place,athlete,nation,mark,source\nolympic-games,1984,women-1500m,1,Gabriella Dorio,ITA,4:03.25,olympedia\n";
        var content = Path.Join(disk.Folder, "content");
        foreach (var file in Directory.EnumerateFiles(place.Content, "*", SearchOption.AllDirectories))
        {
            var copy = new FileInfo(Path.Join(content, Path.GetRelativePath(place.Content, file)));
            copy.Directory!.Create();
            File.Copy(file, copy.FullName);
        }
        string[] import = ["import", Path.Join(place.Path, "table.csv"), "--content", content];
        disk.Fill();
        var before = FolderState.Read(disk.Folder);

        Workplace.AssertOneLine(await Workplace.RunAsync(import));
        Assert.Equal(before, FolderState.Read(disk.Folder));

        disk.Grow("size=1g");
        Assert.Equal(0, (await Workplace.RunAsync(import)).ExitCode);
    }

    [Fact]
    public async Task A_full_temporary_folder_does_not_stop_a_build()
    {
        using var disk = SmallDisk.Mount("size=4k,nr_inodes=2");
        using var place = new Workplace();
        var run = await TrackArchiveProgram.RunAsync(new Dictionary<string, string> { ["TMPDIR"] = disk.Folder }, place.Build());
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }
}
