using TrackArchive.Publishing.Output;
using Xunit;

namespace TrackArchive.Tests.Publishing;

/// <summary>What an output folder refuses; nothing is changed then.</summary>
public sealed class OutputRefusalSpecs : IDisposable
{
    private const string Manifest = ".trackarchive-manifest";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_with_files_but_no_manifest_is_not_touched()
    {
        _folder["thesis.txt"] = "years of work";

        var problem = Refused(("index.html", "home"));

        Assert.Contains("was not written by TrackArchive", problem, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], _folder.Files().Keys);
    }

    [Fact]
    public void A_manifest_that_cannot_be_read_stops_the_write()
    {
        Write(("index.html", "home"));
        _folder[Manifest] = "# trackarchive-manifest 2\n";
        Assert.Contains("cannot be read", Refused(("a.html", "")), StringComparison.Ordinal);

        _folder[Manifest] = $"# trackarchive-manifest 1\n{new string('0', 64)}  ../thesis.txt\n";
        Assert.Contains("cannot be read", Refused(("a.html", "")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_file_where_a_page_must_go_is_an_error_that_names_it()
    {
        Write(("index.html", "home"));
        _folder["a.html"] = "mine";
        _folder["years"] = "mine";

        var problem = Refused(("index.html", "changed"), ("a.html", "1"), ("years/1984.html", "1"));

        Assert.Contains("'a.html', 'years'.", problem, StringComparison.Ordinal);
        Assert.Equal("home", _folder["index.html"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/windows")]
    [InlineData("../a.html")]
    [InlineData("a/../../b.html")]
    [InlineData("./a.html")]
    [InlineData("a//b.html")]
    [InlineData("a\\b.html")]
    [InlineData("a\nb.html")]
    [InlineData("a./b.html")]
    [InlineData("a/.trackarchive-manifest")]
    public void A_path_that_leaves_the_folder_or_means_something_else_elsewhere_is_refused(string path)
    {
        Refused((path, ""), ("index.html", ""));

        Assert.Empty(_folder.Files());
    }

    [Theory]
    [InlineData("a.html", "a.html", "planned twice")]
    [InlineData("a.html", "A.html", "differ in case only")]
    [InlineData("years/a.html", "Years/b.html", "'Years' and 'years' differ in case only")]
    [InlineData("a", "a/b.html", "as a file and as a folder")]
    public void Paths_that_cannot_stand_side_by_side_everywhere_are_refused(string one, string other, string problem) =>
        Assert.Contains(problem, Refused((one, ""), (other, "")), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_written_or_removed_through_a_link()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere["1984.html"] = "mine";
        Write(("years/1984.html", "1"));
        Directory.Delete(Path.Join(_folder.Path, "years"), recursive: true);
        Directory.CreateSymbolicLink(Path.Join(_folder.Path, "years"), elsewhere.Path);

        Assert.Contains("'years'", Refused(("years/1984.html", "2")), StringComparison.Ordinal);
        Assert.Contains("is a link", Refused(("index.html", "1")), StringComparison.Ordinal);
        Assert.Equal("mine", elsewhere["1984.html"]);
    }

    [Fact]
    public void A_page_that_became_a_link_is_refused()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere["a.html"] = "1";
        Write(("index.html", "1"));
        File.CreateSymbolicLink(Path.Join(_folder.Path, "a.html"), Path.Join(elsewhere.Path, "a.html"));

        Assert.Contains("'a.html'", Refused(("a.html", "1")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_at_a_temporary_name_is_not_followed()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere["mine.txt"] = "mine";
        File.CreateSymbolicLink(Path.Join(_folder.Path, OutputPath.TemporaryPath("a.html")), Path.Join(elsewhere.Path, "mine.txt"));
        File.CreateSymbolicLink(Path.Join(_folder.Path, OutputPath.TemporaryPath(Manifest)), Path.Join(elsewhere.Path, "made.txt"));

        Write(("a.html", "1"));

        Assert.Equal("mine", elsewhere["mine.txt"]);
        Assert.Equal(["mine.txt"], elsewhere.Files().Keys);
        Assert.Equal("1", _folder["a.html"]);
        Assert.Null(new FileInfo(Path.Join(_folder.Path, "a.html")).LinkTarget);
    }

    private void Write(params (string Path, string Text)[] files) =>
        new OutputFolder(_folder.Path).Write(files.Select(file => OutputFile.Text(file.Path, file.Text)));

    private string Refused(params (string Path, string Text)[] files) =>
        Assert.Throws<OutputFolderException>(() => Write(files)).Message;
}
