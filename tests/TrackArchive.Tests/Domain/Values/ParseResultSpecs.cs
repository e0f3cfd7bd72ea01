using TrackArchive.Domain.Marks;
using Xunit;

namespace TrackArchive.Tests.Domain.Values;

public class ParseResultSpecs
{
    [Fact]
    public void A_success_has_its_value_and_no_error()
    {
        var read = PartialDate.TryParse("1984-08-11");

        Assert.Equal((true, "1984-08-11", null), (read.Succeeded, read.Value.ToString(), read.Error));
        Assert.Equal("1984-08-11", read.ToString());
    }

    [Fact]
    public void Asking_a_failure_for_its_value_throws_what_was_wrong()
    {
        var read = Mark.TryParse("3:60.0", MarkKind.Time);

        Assert.False(read.Succeeded);
        Assert.Equal(read.Error, Assert.Throws<InvalidOperationException>(() => read.Value).Message);
        Assert.Equal(read.Error, read.ToString());
    }

    [Fact]
    public void The_default_is_a_failure_that_read_nothing()
    {
        ParseResult<Mark> read = default;

        Assert.Equal((false, "nothing was read"), (read.Succeeded, read.Error));
        Assert.Throws<InvalidOperationException>(() => read.Value);
    }
}
