using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli;

public sealed class NewCommandSpecs : IDisposable
{
    private readonly TemporaryFolder _content = TinyArchive.Copy();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task What_was_added_is_named_and_a_mistake_is_shown_with_its_line()
    {
        var run = await TrackArchiveProgram.RunAsync("new", "athlete", "Cole Hocker", "--sex", "M", "--team", "USA", "--content", _content.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal($"{_content.Path}/athletes/usa.yml\nAdded cole-hocker. Results name the athlete as 'cole-hocker'.\n", run.Output);

        var wrong = await TrackArchiveProgram.RunAsync("new", "edition", "olympic-games/2024", "--dates", "July", "--content", _content.Path);
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("/championships/olympic-games.yml:", wrong.Errors, StringComparison.Ordinal);
        Assert.Contains("    dates: July\n", wrong.Errors, StringComparison.Ordinal);
        Assert.EndsWith("error: nothing was written, because the content would have mistakes\n", wrong.Errors, StringComparison.Ordinal);
    }
}
