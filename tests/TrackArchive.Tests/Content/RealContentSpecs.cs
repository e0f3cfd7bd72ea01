using TrackArchive.Content;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Content;

public class RealContentSpecs
{
    [Fact]
    public void The_archive_of_this_repository_loads_without_a_word()
    {
        var diagnostics = new DiagnosticBag();
        var loaded = ArchiveLoader.Load(Repository.Folder("content"), "content", diagnostics);
        var mistakes = diagnostics.Sorted().Select(loaded.Files.Explain).ToArray();
        Assert.True(mistakes.Length == 0, string.Join('\n', mistakes));
        Assert.NotNull(loaded.Archive);
        Assert.NotEmpty(loaded.Archive.Finals);
    }
}
