using Xunit;

namespace TrackArchive.Tests;

public class SnapshotSpecs
{
    [Fact]
    public void A_difference_shows_the_changed_lines_and_what_is_near_them() =>
        Assert.Equal("  …\n  three\n  four\n- five\n+ 5\n  six\n  seven\n  …", Snapshot.Difference("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight", "one\ntwo\nthree\nfour\n5\nsix\nseven\neight"));

    [Fact]
    public void A_line_put_in_is_one_line() => Assert.Equal("  a\n+ x\n  b", Snapshot.Difference("a\nb", "a\nx\nb"));

    [Fact]
    public void A_failure_says_how_the_file_is_written()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Snapshot.Matches("LICENSE", "another licence"));
        Assert.Contains("UPDATE_SNAPSHOTS=1", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ another licence", failure.Message, StringComparison.Ordinal);
    }
}
