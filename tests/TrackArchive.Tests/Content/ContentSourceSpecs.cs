using TrackArchive.Content;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Cli;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>Content need not lie on a disk, and its mistakes are reported alike from everywhere.</summary>
public sealed class ContentSourceSpecs : IDisposable
{
    private readonly TemporaryFolder _content = Cli.TinyArchive.Copy();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void The_same_mistakes_are_reported_with_their_lines_wherever_the_files_lie()
    {
        _content.Replace(Cli.TinyArchive.Final1984, "sebastian-coe", "sebastian-cow");
        _content["finals/notes.txt"] = "no file of an archive";
        var onDisk = MessagesFrom(new ContentOnDisk(_content.Path, "content"));
        Assert.Matches(@"content/finals/olympic-games/1984/men-1500m\.yml:\d+:\d+: error TA103: .*\n.*sebastian-cow.*\n *\^", onDisk);
        Assert.Contains("content/finals/notes.txt:1:1", onDisk, StringComparison.Ordinal);
        Assert.Equal(onDisk, MessagesFrom(ContentInMemory.CopyOf(_content.Path, "content")));
    }

    [Theory]
    [InlineData(".git/config")]
    [InlineData("finals/.trash/1984/men-1500m.yml")]
    [InlineData("athletes/gbr.yml~")]
    public void A_file_in_an_ignored_folder_is_passed_over(string path)
    {
        var sound = MessagesFrom(ContentInMemory.CopyOf(_content.Path, "content"));
        _content[path] = "{";
        Assert.Equal(sound, MessagesFrom(ContentInMemory.CopyOf(_content.Path, "content")));
        Assert.Equal(sound, MessagesFrom(new ContentOnDisk(_content.Path, "content")));
    }

    private static string MessagesFrom(IContentSource source)
    {
        var diagnostics = new DiagnosticBag();
        ArchiveLoader.Load(source, diagnostics);
        return string.Join('\n', diagnostics.Sorted().Select(new ContentFiles(source).Explain));
    }
}
