using TrackArchive.FaultTests.Running;

namespace TrackArchive.FaultTests.Folders;

/// <summary>What may not be read or written is one line.</summary>
public sealed class RightsSpecs : IDisposable
{
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
    private const UnixFileMode All = ReadOnly | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private readonly Workplace _place = new();

    public RightsSpecs()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "rights are set as Linux has them");
        foreach (var folder in Directory.EnumerateDirectories(_place.Path, "*", SearchOption.AllDirectories).Append(_place.Path))
            SetMode(folder, All);
    }

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("output", UnixFileMode.None)]
    [InlineData("output", ReadOnly)]
    public async Task An_output_folder(string folder, UnixFileMode mode)
    {
        SetMode(Path.Join(_place.Path, folder), mode);
        var run = await UnprivilegedProgram.RunAsync(_place.Build());
        Workplace.AssertOneLine(run);
        Assert.DoesNotContain("next build finishes", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/athletes", "athletes:1:1: error TA011: the folder cannot be read")]
    [InlineData("content/nations.yml", "nations.yml:1:1: error TA011: the file cannot be read: permission denied")]
    public async Task Content_that_may_not_be_read(string path, string message)
    {
        SetMode(Path.Join(_place.Path, path), UnixFileMode.None);
        if (Environment.IsPrivilegedProcess)
            await TakeAwayAsync(Path.Join(_place.Path, path));
        var run = await UnprivilegedProgram.RunAsync("check", "--content", _place.Content);
        Workplace.AssertNoTrace(run);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_content_folder_that_an_import_cannot_write()
    {
        _place["table.csv"] = "championship,edition,event,place,athlete,nation,mark,source\nolympic-games,1984,women-1500m,1,Gabriella Dorio,ITA,4:03.25,olympedia\n";
        SetMode(_place.Content, ReadOnly);
        var before = _place.State();
        Workplace.AssertOneLine(await UnprivilegedProgram.RunAsync("import", Path.Join(_place.Path, "table.csv"), "--content", _place.Content));
        Assert.Equal(before, _place.State());
    }

    [Fact]
    public async Task A_folder_of_the_site_that_became_read_only()
    {
        Assert.Equal(0, (await UnprivilegedProgram.RunAsync(_place.Build())).ExitCode);
        SetMode(Path.Join(_place.Output, "athletes"), ReadOnly);
        if (Environment.IsPrivilegedProcess)
            await TakeAwayAsync(Path.Join(_place.Output, "athletes"));
        Workplace.AssertOneLine(await UnprivilegedProgram.RunAsync(_place.Build("--base-url", "https://other.example/")));
    }

    [Fact]
    public async Task A_content_folder_that_cannot_take_the_ledger()
    {
        SetMode(_place.Content, ReadOnly);
        Workplace.AssertOneLine(await UnprivilegedProgram.RunAsync(_place.Build("--publish")));
        Assert.Contains("Sebastian Coe", _place["output/athletes/sebastian-coe.html"], StringComparison.Ordinal);
    }

    private static async Task TakeAwayAsync(string folder)
    {
        using var owner = System.Diagnostics.Process.Start("chown", ["0", folder]);
        await owner.WaitForExitAsync();
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }
}
