using System.Runtime.Versioning;
using TrackArchive.Content.Writing;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>Writing into a content folder loses nothing of anybody's.</summary>
public sealed class FormatSafetySpecs : IDisposable
{
    private readonly ChangedArchive _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_formatted_file_keeps_its_mode()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no modes there");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherExecute;
        _content["athletes/mode.yml"] = "anna:   { name: Anna, sex: F }\n";
        var file = Path.Combine(_content.Path, "athletes/mode.yml");
        File.SetUnixFileMode(file, Mode);
        Assert.Contains("content/athletes/mode.yml", new ContentFormatter(_content.Path, "content").Run([file], write: true).Changed);
        Assert.Equal(Mode, File.GetUnixFileMode(file));
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_not_replaced()
    {
        _content["a.yml"] = "mine\n";
        var file = Path.Combine(_content.Path, "a.yml");
        Assert.False(WholeFile.Replace(file, "theirs\n"u8.ToArray(), "new\n"));
        Assert.False(WholeFile.Replace(file, before: null, "new\n"));
        Assert.Equal("mine\n", _content["a.yml"]);
        Assert.True(WholeFile.Replace(file, "mine\n"u8.ToArray(), "new\n"));
        Assert.Equal("new\n", _content["a.yml"]);
        Assert.Equal(["a.yml"], Directory.GetFiles(_content.Path, "*a.yml*").Select(Path.GetFileName));
    }

    [Fact]
    public void A_link_is_not_written_through()
    {
        _content["target"] = "";
        var link = Path.Combine(_content.Path, "link.yml");
        File.CreateSymbolicLink(link, Path.Combine(_content.Path, "target"));
        Assert.False(WholeFile.Replace(link, [], "new\n"));
        Assert.Equal("", _content["target"]);
    }
}
