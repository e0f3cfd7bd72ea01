using TrackArchive.Tests.Cli;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Publishing;

namespace TrackArchive.FaultTests.Running;

/// <summary>The tiny archive's content, and a place for its site, in a folder of their own.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Workplace()
    {
        var original = Repository.Folder("tests/fixtures/tiny-archive/content");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
            _folder[$"content/{System.IO.Path.GetRelativePath(original, file)}"] = File.ReadAllText(file);
        Directory.CreateDirectory(Output);
    }

    public string Path => _folder.Path;

    public string Content => System.IO.Path.Join(_folder.Path, "content");

    public string Output => System.IO.Path.Join(_folder.Path, "output");

    /// <summary>A file's text by its path below the folder.</summary>
    public string this[string path]
    {
        get => _folder[path];
        set => _folder[path] = value;
    }

    public SortedDictionary<string, string> State() => FolderState.Read(Path);

    public string[] Build(params string[] more) => ["build", "--no-search", "--content", Content, "--output", Output, .. more];

    public static async Task<ProgramRun> RunAsync(params string[] arguments)
    {
        var run = await TrackArchiveProgram.RunAsync(arguments);
        AssertNoTrace(run);
        return run;
    }

    /// <summary>Whatever happens, nobody is shown the program's inside.</summary>
    public static void AssertNoTrace(ProgramRun run) =>
        Assert.DoesNotContain("   at ", run.Output + run.Errors, StringComparison.Ordinal);

    /// <summary>A fault of the system is one line and exit code 1.</summary>
    public static void AssertOneLine(ProgramRun run)
    {
        AssertNoTrace(run);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error: ", Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
