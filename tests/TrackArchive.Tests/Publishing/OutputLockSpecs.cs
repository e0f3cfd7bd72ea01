using TrackArchive.Publishing.Output;
using Xunit;

namespace TrackArchive.Tests.Publishing;

public sealed class OutputLockSpecs : IDisposable
{
    private const string LockFile = ".trackarchive-lock";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_build_says_that_it_waits_and_goes_on_when_the_first_ends()
    {
        var first = await TakeAsync();
        var waits = new TaskCompletionSource();
        var second = OutputLock.TakeAsync(_folder.Path, waits.SetResult, TestContext.Current.CancellationToken);
        await waits.Task;
        Assert.False(second.IsCompleted);

        first.Dispose();

        using var held = await second;
        Assert.True(File.Exists(Path.Join(_folder.Path, LockFile)));
    }

    [Fact]
    public async Task A_build_that_may_not_wait_is_refused()
    {
        using var first = await TakeAsync();

        var refusal = await Assert.ThrowsAsync<OutputFolderException>(TakeAsync);

        Assert.Contains($"Another build is using the output folder '{_folder.Path}'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_killed_build_left_holds_nobody_up()
    {
        _folder[LockFile] = "";

        (await TakeAsync()).Dispose();

        Assert.Empty(_folder.Files());
    }

    [Fact]
    public async Task A_folder_that_was_made_for_the_lock_goes_with_it()
    {
        var output = Path.Join(_folder.Path, "output");

        (await OutputLock.TakeAsync(output, waiting: null, TestContext.Current.CancellationToken)).Dispose();

        Assert.False(Directory.Exists(output));
    }

    [Fact]
    public async Task A_link_in_its_place_is_refused_and_not_followed()
    {
        using var elsewhere = new TemporaryFolder();
        var target = Path.Join(elsewhere.Path, "made");
        File.CreateSymbolicLink(Path.Join(_folder.Path, LockFile), target);

        Assert.Contains("is a link", (await Assert.ThrowsAsync<IOException>(TakeAsync)).Message, StringComparison.Ordinal);

        Assert.False(File.Exists(target));
    }

    [Fact]
    public async Task Nothing_is_put_into_a_folder_of_somebody_else()
    {
        _folder["thesis.txt"] = "years of work";

        await Assert.ThrowsAsync<OutputFolderException>(TakeAsync);

        Assert.Equal(["thesis.txt"], _folder.Files().Keys);
    }

    private Task<OutputLock> TakeAsync() => OutputLock.TakeAsync(_folder.Path, waiting: null, TestContext.Current.CancellationToken);
}
