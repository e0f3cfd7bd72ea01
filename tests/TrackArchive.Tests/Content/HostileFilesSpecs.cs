using System.Diagnostics;
using System.Text;
using TrackArchive.Content;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>What is in a content folder and is no file of an archive is named, and neither opened nor shown.</summary>
public sealed class HostileFilesSpecs : IDisposable
{
    private readonly ChangedArchive _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("athletes/linked.yml")]
    [InlineData("articles/linked.txt")]
    public void What_a_link_points_to_is_not_shown(string path)
    {
        using var outside = new ChangedArchive();
        outside["secret"] = "PASSWORD=swordfish\n";
        File.CreateSymbolicLink(Path.Combine(_content.Path, path), Path.Combine(outside.Path, "secret"));
        Assert.Equal($"content/{path}:1:1: error TA007: a symbolic link; put the file itself here: links are not followed", _content.Load().Messages);
    }

    [Fact]
    public void A_dangling_link_is_named()
    {
        File.CreateSymbolicLink(Path.Combine(_content.Path, "sources.yml~"), "nowhere");
        File.CreateSymbolicLink(Path.Combine(_content.Path, "athletes/gone.yml"), "nowhere");
        Assert.StartsWith("content/athletes/gone.yml:1:1: error TA007: a symbolic link", _content.Load().Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("athletes/pipe.yml", "error TA005: the file is empty; pipes, sockets and devices are not read")]
    [InlineData("articles/pipe.md", "error TA005: the file is empty; pipes, sockets and devices are not read")]
    [InlineData("pipe", "error TA007: unexpected file")]
    public void A_pipe_is_not_waited_for(string path, string message)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes have no names in folders there");
        using (var make = Process.Start("mkfifo", Path.Combine(_content.Path, path)))
            make.WaitForExit();
        Assert.StartsWith($"content/{path}:1:1: {message}", _content.Load().Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_UTF_8_is_reported()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "names are text there");
        using (var make = Process.Start("sh", ["-c", $"cd '{_content.Path}/athletes' && printf 'a: 1' > \"$(printf 'caf\\351.yml')\""]))
            make.WaitForExit();
        var messages = _content.Load().Messages;
        using (var remove = Process.Start("sh", ["-c", $"rm '{_content.Path}/athletes/'caf*"]))
            remove.WaitForExit();
        Assert.Equal("content/athletes/caf\ufffd.yml:1:1: error TA007: a name that is not valid UTF-8; rename the file", messages);
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_named()
    {
        var diagnostics = new DiagnosticBag();
        ArchiveLoader.Load(Path.Combine(_content.Path, "site.yml"), "site.yml", diagnostics);
        Assert.Equal("site.yml:1:1: error TA008: site.yml is a file, not a folder; name the folder that has site.yml", string.Join('\n', diagnostics.Sorted()));
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var diagnostics = new DiagnosticBag();
        ArchiveLoader.Load(Path.Combine(_content.Path, "nowhere"), "nowhere", diagnostics);
        Assert.Equal("nowhere:1:1: error TA008: there is no folder nowhere; name the folder that has site.yml", string.Join('\n', diagnostics.Sorted()));
    }

    [Fact]
    public void A_file_that_may_not_be_read_or_vanishes_is_reported_with_its_reason()
    {
        var faults = new FaultyContent(ContentInMemory.CopyOf(_content.Path, "content"));
        faults.Reads["athletes/gbr.yml"] = () => throw new UnauthorizedAccessException("Access to the path is denied.");
        faults.Reads["athletes/others.yml"] = () => throw new IOException("it is on fire");
        faults.Reads["nations.yml"] = () => throw new FileNotFoundException();
        faults.Reads["sources.yml"] = () => null;
        faults.More.Add(new OfferedFile("finals", OfferedKind.UnreadableFolder));
        var diagnostics = new DiagnosticBag();
        Assert.Null(ArchiveLoader.Load(faults, diagnostics).Archive);
        Assert.Equal(
            [
                "content/athletes/gbr.yml:1:1: error TA011: the file cannot be read: permission denied",
                "content/athletes/others.yml:1:1: error TA011: the file cannot be read: it is on fire",
                "content/finals:1:1: error TA011: the folder cannot be read; check its permissions",
                "content/nations.yml:1:1: error TA011: the file vanished while the archive was read; run the command again",
                "content/sources.yml:1:1: error TA011: the file vanished while the archive was read; run the command again",
            ],
            diagnostics.Sorted().Select(d => d.ToString()));
    }

    [Fact]
    public void A_very_large_file_is_not_read()
    {
        using (var large = File.Create(Path.Combine(_content.Path, "athletes/large.yml")))
            large.SetLength(1L << 40);
        Assert.Equal("content/athletes/large.yml:1:1: error TA011: the file cannot be read: it is larger than 32 MB", _content.Load().Messages);
    }

    [Theory]
    [InlineData("a: 1\rb: 2\r", "1:5: error TA009: a carriage return without a line feed")]
    [InlineData("a: 1\nb: \u20282\n", "2:4: error TA009: control character U+2028")]
    public void Other_line_ends_than_those_of_Unix_and_Windows_are_refused(string text, string message)
    {
        _content["athletes/lines.yml"] = text;
        Assert.Contains($"content/athletes/lines.yml:{message}", _content.Load().Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_full_of_mistakes_is_reported_in_few_words()
    {
        _content["articles/open.md"] = "---\ntitle: T\ndate: 2025-01-01\nsummary: S.\n---\n" + string.Concat(Enumerable.Repeat("[[ ", 5_000)) + "\n";
        var diagnostics = new DiagnosticBag();
        var loaded = ArchiveLoader.Load(_content.Path, "content", diagnostics);
        var some = ShownDiagnostics.Select(diagnostics.Sorted(), DiagnosticLimits.Default);
        Assert.Equal("4980 more mistakes in 1 file are not shown", some.DescribeHidden());
        Assert.InRange(some.Shown.Sum(d => Encoding.UTF8.GetByteCount(loaded.Files.Explain(d))), 1, 20_000);
    }

    /// <summary>Another source, some of whose files cannot be read.</summary>
    private sealed class FaultyContent(IContentSource content) : IContentSource
    {
        public Dictionary<string, Func<byte[]?>> Reads { get; } = [];

        public List<OfferedFile> More { get; } = [];

        public string Name => content.Name;

        public IEnumerable<OfferedFile> Files() => content.Files().Where(f => !f.Path.StartsWith("finals", StringComparison.Ordinal)).Concat(More);

        public byte[]? Read(string path) => Reads.TryGetValue(path, out var read) ? read() : content.Read(path);
    }
}
