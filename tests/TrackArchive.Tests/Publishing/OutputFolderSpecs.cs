using TrackArchive.Publishing.Output;
using Xunit;

namespace TrackArchive.Tests.Publishing;

public sealed class OutputFolderSpecs : IDisposable
{
    private const string Manifest = ".trackarchive-manifest";
    private const string Journal = ".trackarchive-journal";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_first_write_makes_the_files_and_the_manifest()
    {
        var changes = Write(("index.html", "home"), ("years/1984.html", "1984"));

        Assert.Equal(new OutputChanges(New: 2, Changed: 0, Unchanged: 0, Removed: 0), changes);
        Assert.Equal([Manifest, "index.html", "years/1984.html"], _folder.Files().Keys);
        Assert.Equal("1984", _folder["years/1984.html"]);
    }

    [Fact]
    public void The_manifest_lists_hash_and_path_in_ordinal_order()
    {
        Write(("b.html", "home"), ("B2.html", ""));

        Assert.Equal(
            """
            # trackarchive-manifest 1
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  B2.html
            4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  b.html

            """,
            _folder[Manifest],
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void The_folder_is_made_where_there_is_none()
    {
        new OutputFolder(Path.Join(_folder.Path, "a", "b")).Write([OutputFile.Text("index.html", "home")]);

        Assert.Equal("home", _folder["a/b/index.html"]);
    }

    [Fact]
    public void An_identical_file_is_not_touched()
    {
        Write(("index.html", "home"));
        var disk = new InterruptedDisk(workingSteps: 1);

        var changes = new OutputFolder(_folder.Path, disk, 1).Write([OutputFile.Text("index.html", "home")]);

        Assert.Equal(new OutputChanges(0, 0, Unchanged: 1, 0), changes);
        Assert.True(changes.IsNothing);
        Assert.DoesNotContain("write", disk.Steps);
    }

    [Fact]
    public void A_file_changed_by_someone_else_is_written_again()
    {
        Write(("index.html", "home"));
        _folder["index.html"] = "hole";

        Assert.Equal(new OutputChanges(0, Changed: 1, 0, 0), Write(("index.html", "home")));
        Assert.Equal("home", _folder["index.html"]);
    }

    [Fact]
    public void A_changed_page_is_written_beside_and_renamed()
    {
        Write(("index.html", "home"));
        var disk = new InterruptedDisk();

        new OutputFolder(_folder.Path, disk, 1).Write([OutputFile.Text("index.html", "new home")]);

        Assert.Contains("write, rename index.html", string.Join(", ", disk.Steps), StringComparison.Ordinal);
    }

    [Fact]
    public void New_files_come_first_then_changed_ones_then_removals()
    {
        Write(("b.html", "1"), ("d.html", "1"), ("a.html", "1"), ("old/c.html", "1"));
        var disk = new InterruptedDisk();

        var changes = new OutputFolder(_folder.Path, disk, 1)
            .Write(Files(("d.html", "2"), ("z/e.html", "1"), ("b.html", "2"), ("c.html", "1")));

        Assert.Equal(new OutputChanges(New: 2, Changed: 2, Unchanged: 0, Removed: 2), changes);
        Assert.Equal(
            [
                $"rename {Journal}", "create z", "rename c.html", "rename e.html", "rename b.html", "rename d.html",
                "delete a.html", "delete c.html", "delete folder old", $"rename {Manifest}", $"delete {Journal}",
            ],
            disk.Steps.Where(step => step != "write" && step != $"create {Path.GetFileName(_folder.Path)}"));
    }

    [Fact]
    public void Folders_that_a_removal_empties_go_too_and_others_stay()
    {
        Write(("a/b/c.html", "1"), ("d/e.html", "1"));
        _folder["d/mine.txt"] = "mine";

        Write(("index.html", "1"));

        Assert.False(Directory.Exists(Path.Join(_folder.Path, "a")));
        Assert.Equal([Manifest, "d/mine.txt", "index.html"], _folder.Files().Keys);
    }

    [Fact]
    public void Unknown_files_are_left_alone()
    {
        Write(("index.html", "home"));
        _folder["CNAME"] = "archive.example";

        Write(("a.html", "1"));

        Assert.Equal([Manifest, "CNAME", "a.html"], _folder.Files().Keys);
    }

    [Fact]
    public void An_unknown_file_with_the_planned_bytes_is_taken_over()
    {
        Write(("index.html", "home"));
        _folder["a.html"] = "1";

        Assert.Equal(new OutputChanges(0, 0, Unchanged: 2, 0), Write(("index.html", "home"), ("a.html", "1")));
        Assert.Equal(1, Write(("index.html", "home")).Removed);
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        Write(("a", "1"), ("b/c", "1"));

        Write(("a/x", "2"), ("b", "2"));

        Assert.Equal([Manifest, "a/x", "b"], _folder.Files().Keys);
    }

    [Fact]
    public void A_path_may_change_its_case()
    {
        Write(("nations/gbr.html", "1"));

        Write(("nations/GBR.html", "1"));

        Assert.Equal([Manifest, "nations/GBR.html"], _folder.Files().Keys);
    }

    [Fact]
    public void The_first_step_leaves_what_is_to_follow_and_the_second_completes_the_plan()
    {
        Write(("index.html", "1"), ("old.html", "1"), ("pagefind/a", "1"), ("pagefind/b", "1"));
        var output = new OutputFolder(_folder.Path);

        var first = output.WriteFirst(Files(("index.html", "2"), ("new.html", "1")), toFollow: "pagefind/");

        Assert.Equal([Journal, Manifest, "index.html", "new.html", "pagefind/a", "pagefind/b"], _folder.Files().Keys);
        Assert.True(output.IsUnfinished);

        var second = output.Write(Files(("index.html", "2"), ("new.html", "1"), ("pagefind/b", "1"), ("pagefind/c", "1")));

        Assert.Equal([Manifest, "index.html", "new.html", "pagefind/b", "pagefind/c"], _folder.Files().Keys);
        Assert.Equal(new OutputChanges(New: 2, Changed: 1, Unchanged: 1, Removed: 2), first.FollowedBy(second));
        Assert.False(output.IsUnfinished);
    }

    [Fact]
    public void A_first_step_with_nothing_to_do_leaves_the_build_finished()
    {
        Write(("index.html", "1"), ("pagefind/a", "1"));
        var output = new OutputFolder(_folder.Path);

        Assert.True(output.WriteFirst(Files(("index.html", "1")), toFollow: "pagefind/").IsNothing);
        Assert.False(output.IsUnfinished);
    }

    private static OutputFile[] Files(params (string Path, string Text)[] files) =>
        [.. files.Select(file => OutputFile.Text(file.Path, file.Text))];

    private OutputChanges Write(params (string Path, string Text)[] files) => new OutputFolder(_folder.Path).Write(Files(files));
}
