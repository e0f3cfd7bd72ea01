using TrackArchive.Cli.DevServer;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli.DevServer;

public sealed class ServedFolderSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _elsewhere = new();
    private readonly ServedFolder _served;

    public ServedFolderSpecs()
    {
        _folder["index.html"] = "home";
        _folder["athletes/index.html"] = "athletes";
        _folder["athletes/sebastian-coe.html"] = "Coe";
        _folder[".trackarchive-manifest"] = "the build's";
        _elsewhere["secret.html"] = "secret";
        _served = new ServedFolder(_folder.Path);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/athletes/", "athletes/index.html")]
    [InlineData("/athletes/sebastian-coe.html", "athletes/sebastian-coe.html")]
    public void A_path_finds_its_file(string path, string file) => Assert.Equal(Path.Join(_folder.Path, file), _served.Find(path));

    [Theory]
    [InlineData("/athletes")]
    [InlineData("/athletes/nobody.html")]
    [InlineData("/.trackarchive-manifest")]
    [InlineData("//index.html")]
    [InlineData("/athletes/../index.html")]
    [InlineData("/athletes/./index.html")]
    [InlineData("/athletes\\index.html")]
    [InlineData("/index.html:stream")]
    [InlineData("/index.html\0")]
    [InlineData("")]
    public void Anything_else_finds_nothing(string path) => Assert.Null(_served.Find(path));

    [Fact]
    public void A_path_out_of_the_folder_finds_nothing()
    {
        var beside = Path.GetFileName(_elsewhere.Path);
        Assert.Null(_served.Find($"/../{beside}/secret.html"));
        Assert.Null(_served.Find($"/{_elsewhere.Path}/secret.html"));
    }

    [Fact]
    public void A_link_out_of_the_folder_finds_nothing()
    {
        File.CreateSymbolicLink(Path.Join(_folder.Path, "file.html"), Path.Join(_elsewhere.Path, "secret.html"));
        Directory.CreateSymbolicLink(Path.Join(_folder.Path, "folder"), _elsewhere.Path);
        Assert.Null(_served.Find("/file.html"));
        Assert.Null(_served.Find("/folder/secret.html"));
    }
}
