using System.Runtime.Versioning;
using TrackArchive.Content.Writing;
using TrackArchive.Disk;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content.Writing;

public sealed class ContentChangeSpecs : IDisposable
{
    private const string Staged = ".trackarchive-change/new/";
    private const string Journal = ".trackarchive-change/journal";

    private static readonly ChangedFile[] Changes =
    [
        new("athletes/ita.yml", "old\n"u8.ToArray(), "new\n"),
        new("athletes/rou.yml", null, "born\n"),
        new("finals/games/1984/men-100m.yml", null, "run\n"),
    ];

    private readonly TemporaryFolder _content = new();

    public ContentChangeSpecs() => _content["athletes/ita.yml"] = "old\n";

    public void Dispose() => _content.Dispose();

    [Fact]
    public void All_files_are_written_and_nothing_else_is_left()
    {
        Assert.Null(ContentChange.TryWrite(_content.Path, Changes));
        AssertWritten();
        Assert.Equal(["athletes", "finals"], Directory.GetFileSystemEntries(_content.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Whatever_step_is_the_last_the_next_command_leaves_none_of_the_files_or_all()
    {
        var before = _content.Files();
        var outcomes = InterruptEachStep(disk => ContentChange.TryWrite(_content.Path, Changes, disk), () =>
        {
            ContentChange.Finish(_content.Path);
            Assert.False(Directory.Exists(Path.Join(_content.Path, ".trackarchive-change")));
            var isWritten = _content.Files().Count > 1;
            if (isWritten)
                AssertWritten();
            else
                Assert.Equal(before, _content.Files());
            ContentChange.TryWrite(_content.Path, isWritten ? [] : Changes);
            AssertWritten();
            return isWritten;
        });
        // The journal is written after all texts and before any is moved.
        Assert.Equal(outcomes.Order(), outcomes);
        Assert.Equal([false, true], outcomes.Distinct());
    }

    [Fact]
    public void A_file_that_moves_is_in_one_of_its_places_whatever_step_is_the_last()
    {
        ChangedFile[] move = [new("finals/games/1984/men-200m.yml", null, "run\n"), new("finals/games/1980/men-100m.yml", "run\n"u8.ToArray(), null)];
        _content["finals/games/1980/men-100m.yml"] = "run\n";
        for (var steps = 0; ; steps++)
        {
            using var copy = new TemporaryFolder();
            foreach (var (path, text) in _content.Files())
                copy[path] = text;
            var disk = new InterruptedDisk(steps);
            var isWhole = Record.Exception(() => ContentChange.TryWrite(copy.Path, move, disk)) is null;
            ContentChange.Finish(copy.Path);
            var isMoved = File.Exists(Path.Join(copy.Path, move[0].Path));
            Assert.Equal(!isMoved, File.Exists(Path.Join(copy.Path, move[1].Path)));
            Assert.Equal(!isMoved, Directory.Exists(Path.Join(copy.Path, "finals/games/1980")));
            if (isWhole)
                break;
        }
    }

    [Fact]
    public void A_finish_that_is_interrupted_is_finished_by_the_next() => InterruptEachStep(
        disk =>
        {
            Interrupt();
            ContentChange.Finish(_content.Path, disk);
        },
        () =>
        {
            ContentChange.Finish(_content.Path);
            AssertWritten();
            return true;
        });

    [Fact]
    public void Whoever_writes_next_finishes_what_was_interrupted_first()
    {
        Interrupt();
        Assert.Null(ContentChange.TryWrite(_content.Path, [new("athletes/ita.yml", "new\n"u8.ToArray(), "newer\n")]));
        Assert.Equal(("newer\n", "born\n"), (_content["athletes/ita.yml"], _content["athletes/rou.yml"]));
    }

    [Theory]
    [InlineData("athletes/ita.yml", "edited\n")]
    [InlineData("athletes/rou.yml", "there already\n")]
    public void A_file_that_changed_since_it_was_read_is_named_and_nothing_is_written(string path, string text)
    {
        _content[path] = text;
        var before = _content.Files();
        Assert.Equal(path, ContentChange.TryWrite(_content.Path, Changes));
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public void An_edit_after_an_interruption_is_kept_and_the_keeper_is_asked_to_choose()
    {
        Interrupt();
        _content["athletes/ita.yml"] = "edited\n";

        var refusal = Assert.Throws<IOException>(() => ContentChange.Finish(_content.Path));
        Assert.Contains("athletes/ita.yml' was changed after a command that was to write it had been interrupted", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(("edited\n", "new\n"), (_content["athletes/ita.yml"], _content[Staged + "athletes/ita.yml"]));

        File.Delete(Path.Join(_content.Path, Staged, "athletes/ita.yml"));
        ContentChange.Finish(_content.Path);
        Assert.Equal(("edited\n", "born\n"), (_content["athletes/ita.yml"], _content["athletes/rou.yml"]));
    }

    [Theory]
    [InlineData("../site.yml")]
    [InlineData("/etc/site.yml")]
    [InlineData("finals/../../site.yml")]
    [InlineData("finals/../../.git/x.yml")]
    [InlineData(".git/config")]
    [InlineData("README.md")]
    public void A_journal_of_a_stranger_reaches_no_file_that_commands_do_not_write(string path)
    {
        using var outside = new TemporaryFolder();
        var content = Directory.CreateDirectory(Path.Join(outside.Path, "a/content")).FullName;
        outside["a/content/" + Journal] = $"TrackArchive content change 1\nnone {ContentHash.OfBytes("x"u8.ToArray())} {path}\n";
        outside["a/content/" + Staged + "x"] = "x";
        var before = outside.Files();
        Assert.Contains("cannot be read", Assert.Throws<IOException>(() => ContentChange.Finish(content)).Message, StringComparison.Ordinal);
        Assert.Equal(before, outside.Files());
    }

    [Theory]
    [InlineData("athletes/ita.yml", false)]
    [InlineData("athletes", true)]
    [InlineData("finals", true)]
    public void Nothing_is_written_through_a_link(string link, bool isFolder)
    {
        using var outside = new TemporaryFolder();
        outside["ita.yml"] = "old\n";
        var place = Path.Join(_content.Path, link);
        if (Directory.Exists(place))
            Directory.Delete(place, recursive: true);
        File.Delete(place);
        File.CreateSymbolicLink(place, isFolder ? outside.Path : Path.Join(outside.Path, "ita.yml"));
        Assert.NotNull(ContentChange.TryWrite(_content.Path, Changes));
        Assert.Equal(["ita.yml"], outside.Files().Keys);
        Assert.Equal("old\n", outside["ita.yml"]);
    }

    [Theory]
    [InlineData(".trackarchive-change")]
    [InlineData(".trackarchive-change/lock")]
    public void A_planted_link_is_not_followed(string link)
    {
        using var outside = new TemporaryFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(_content.Path, link))!);
        File.CreateSymbolicLink(Path.Join(_content.Path, link), outside.Path);
        Assert.Contains("is a link", Assert.Throws<IOException>(() => ContentChange.TryWrite(_content.Path, Changes)).Message, StringComparison.Ordinal);
        Assert.Empty(outside.Files());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_keeps_its_mode()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no modes there");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherExecute;
        var file = Path.Join(_content.Path, "athletes/ita.yml");
        File.SetUnixFileMode(file, Mode);
        ContentChange.TryWrite(_content.Path, Changes);
        Assert.Equal(Mode, File.GetUnixFileMode(file));
    }

    /// <summary>After the journal, before the first file is moved.</summary>
    private void Interrupt()
    {
        var disk = new InterruptedDisk();
        using var folder = new TemporaryFolder();
        folder["athletes/ita.yml"] = "old\n";
        ContentChange.TryWrite(folder.Path, Changes, disk);
        Assert.Throws<IOException>(() => ContentChange.TryWrite(_content.Path, Changes, new InterruptedDisk(disk.Steps.IndexOf("rename journal") + 1)));
        Assert.Equal("old\n", _content["athletes/ita.yml"]);
    }

    /// <summary>Does it with a disk that fails after each number of steps, in a folder as at the start, until no step is left.</summary>
    private bool[] InterruptEachStep(Action<IDisk> change, Func<bool> finish)
    {
        var outcomes = new List<bool>();
        for (var steps = 0; ; steps++)
        {
            foreach (var folder in Directory.GetDirectories(_content.Path))
                Directory.Delete(folder, recursive: true);
            _content["athletes/ita.yml"] = "old\n";
            var disk = new InterruptedDisk(steps);
            if (Record.Exception(() => change(disk)) is not IOException)
                return [.. outcomes];
            outcomes.Add(finish());
        }
    }

    private void AssertWritten()
    {
        Assert.All(Changes, change => Assert.Equal(change.Text, _content[change.Path]));
        Assert.Equal(Changes.Length, _content.Files().Count);
    }
}
