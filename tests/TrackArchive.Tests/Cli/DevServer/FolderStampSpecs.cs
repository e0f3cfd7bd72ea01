using TrackArchive.Cli.DevServer;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli.DevServer;

public sealed class FolderStampSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _before;

    public FolderStampSpecs()
    {
        _folder["finals/a.yml"] = "a";
        _before = Stamp();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_folder_has_the_same_stamp() => Assert.Equal(_before, Stamp());

    [Fact]
    public void Another_file_changes_it()
    {
        _folder["finals/b.yml"] = "b";
        Assert.NotEqual(_before, Stamp());
    }

    [Fact]
    public void Another_name_changes_it()
    {
        File.Move(Path.Join(_folder.Path, "finals/a.yml"), Path.Join(_folder.Path, "finals/b.yml"));
        Assert.NotEqual(_before, Stamp());
    }

    [Fact]
    public void Another_time_changes_it()
    {
        File.SetLastWriteTimeUtc(Path.Join(_folder.Path, "finals/a.yml"), DateTime.UnixEpoch);
        Assert.NotEqual(_before, Stamp());
    }

    [Fact]
    public void What_editors_leave_does_not()
    {
        _folder["finals/.a.yml.swp"] = "vim";
        _folder["finals/a.yml~"] = "emacs";
        _folder[".git/index"] = "git";
        Assert.Equal(_before, Stamp());
    }

    [Fact]
    public void A_missing_folder_has_an_empty_one() => Assert.Equal("", FolderStamp.Create(Path.Join(_folder.Path, "nowhere")));

    private string Stamp() => FolderStamp.Create(_folder.Path);
}
