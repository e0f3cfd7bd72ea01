using TrackArchive.Publishing.Output;
using Xunit;

namespace TrackArchive.Tests.Publishing;

/// <summary>A record counts for exactly what its build left; whatever else is there, the next build finds out by itself.</summary>
public sealed class OutputRecordSpecs : IDisposable
{
    private const string Record = ".trackarchive-record";
    private const string MadeFrom = "all that the site was made from";

    private static readonly OutputRecord Written = new(Pages: 1, Files: 2, new Uri("https://archive.example/track/"));

    private readonly TemporaryFolder _folder = new();

    public OutputRecordSpecs()
    {
        new OutputFolder(_folder.Path).Write([OutputFile.Text("index.html", "home"), OutputFile.Text("data/all.csv", "all")]);
        Written.Write(_folder.Path, MadeFrom);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_counts_as_long_as_nothing_changes() => Assert.Equal(Written, Find());

    [Fact]
    public void It_does_not_count_for_a_site_made_from_something_else() =>
        Assert.Null(OutputRecord.Find(_folder.Path, MadeFrom + " and more"));

    [Fact]
    public void It_does_not_count_where_a_file_is_longer()
    {
        var before = File.GetLastWriteTimeUtc(InFolder("index.html"));
        _folder["index.html"] = "home!";
        File.SetLastWriteTimeUtc(InFolder("index.html"), before);
        Assert.Null(Find());
    }

    [Fact]
    public void It_does_not_count_where_a_file_of_the_same_length_is_newer()
    {
        _folder["index.html"] = "HOME";
        File.SetLastWriteTimeUtc(InFolder("index.html"), File.GetLastWriteTimeUtc(InFolder(Record)).AddMilliseconds(1));
        Assert.Null(Find());
    }

    [Fact]
    public void It_does_not_count_where_a_file_is_missing()
    {
        File.Delete(InFolder("data/all.csv"));
        Assert.Null(Find());
    }

    [Fact]
    public void It_does_not_count_where_a_file_has_another_name()
    {
        File.Move(InFolder("data/all.csv"), InFolder("data/any.csv"));
        Assert.Null(Find());
    }

    [Fact]
    public void It_does_not_count_where_a_file_was_added()
    {
        _folder["data/more.csv"] = "more";
        Assert.Null(Find());
    }

    [Fact]
    public void It_does_not_count_where_a_link_is_in_the_place_of_a_file()
    {
        File.Delete(InFolder("index.html"));
        File.CreateSymbolicLink(InFolder("index.html"), InFolder("data/all.csv"));
        Assert.Null(Find());
    }

    [Fact]
    public void It_does_not_count_while_a_build_is_unfinished()
    {
        _folder[".trackarchive-journal"] = "# trackarchive-journal 1\n";
        Assert.Null(Find());
    }

    [Fact]
    public void A_damaged_one_does_not_count()
    {
        var (sound, written) = (_folder[Record], File.GetLastWriteTimeUtc(InFolder(Record)));
        for (var at = 0; at < sound.Length; at++)
        {
            foreach (var damaged in new[] { sound[..at], sound.Remove(at, 1), sound.Insert(at, "7"), sound[..at] + (char)(sound[at] ^ 1) + sound[(at + 1)..] })
            {
                _folder[Record] = damaged;
                File.SetLastWriteTimeUtc(InFolder(Record), written);
                Assert.Null(Find());
            }
        }
    }

    [Fact]
    public void There_is_none_where_there_is_no_folder() => Assert.Null(OutputRecord.Find(InFolder("nowhere"), MadeFrom));

    [Fact]
    public void It_is_no_part_of_the_site() =>
        Assert.True(new OutputFolder(_folder.Path).Write([OutputFile.Text("index.html", "home"), OutputFile.Text("data/all.csv", "all")]).IsNothing);

    private OutputRecord? Find() => OutputRecord.Find(_folder.Path, MadeFrom);

    private string InFolder(string path) => Path.Join(_folder.Path, path);
}
