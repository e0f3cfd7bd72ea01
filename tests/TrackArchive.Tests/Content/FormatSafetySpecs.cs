using System.Runtime.Versioning;
using TrackArchive.Content.Writing;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>Writing into a content folder loses nothing.</summary>
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
}
