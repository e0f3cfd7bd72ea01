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
        Workplace.AssertOneLine(await UnprivilegedProgram.RunAsync(_place.Build()));
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
