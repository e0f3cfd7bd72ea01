using Xunit;
using Folder = TrackArchive.Publishing.Output.TemporaryFolder;

namespace TrackArchive.Tests.Publishing;

/// <summary>What killed programs left in the system's temporary folder goes at the next start, and nothing else.</summary>
public sealed class AbandonedFolderSpecs
{
    private const string LockFile = ".trackarchive-in-use";

    [Fact]
    public void A_folder_goes_with_its_holder()
    {
        var folder = Folder.Create("specs");
        File.WriteAllText(Path.Join(folder.Path, "page.html"), "");

        folder.Dispose();

        Assert.False(Directory.Exists(folder.Path));
    }

    [Fact]
    public void The_folder_of_a_killed_program_goes_at_the_next_start()
    {
        var abandoned = Directory.CreateTempSubdirectory("trackarchive-specs-").FullName;
        File.WriteAllText(Path.Join(abandoned, LockFile), "");
        File.WriteAllText(Path.Join(abandoned, "page.html"), "");

        using var next = Folder.Create("specs");

        Assert.False(Directory.Exists(abandoned));
    }

    [Fact]
    public void The_folder_of_a_program_that_runs_stays()
    {
        using var held = Folder.Create("specs");
        using var next = Folder.Create("specs");

        Assert.True(File.Exists(Path.Join(held.Path, LockFile)));
    }

    [Fact]
    public void A_folder_that_only_has_such_a_name_stays()
    {
        var others = Directory.CreateTempSubdirectory("trackarchive-specs-");
        try
        {
            using var next = Folder.Create("specs");
            Assert.True(Directory.Exists(others.FullName));
        }
        finally
        {
            others.Delete(recursive: true);
        }
    }
}
