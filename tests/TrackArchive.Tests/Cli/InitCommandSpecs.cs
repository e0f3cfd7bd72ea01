using System.Text.Json;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli;

/// <summary>An archive of one's own, from nothing.</summary>
public sealed class InitCommandSpecs : IDisposable
{
    private readonly TemporaryFolder _place = new();

    private string Folder => Path.Join(_place.Path, "our-archive");

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("nations", "example-championships/2025/women-1500m", "4:21.37")]
    [InlineData("clubs", "county-league/2025/girls-u15-800m", "2:21.4")]
    public async Task What_it_writes_builds_at_once_and_is_in_canonical_form(string kind, string final, string mark)
    {
        var run = await InitAsync("--title", "Parish: \"Records\"", "--base-url", "https://parish.example/results", "--kind", kind);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var content = Path.Join(Folder, "content");
        var checking = await TrackArchiveProgram.RunAsync("check", "--content", content);
        Assert.Equal((0, ""), (checking.ExitCode, checking.Errors));
        var format = await TrackArchiveProgram.RunAsync("format", "--check", "--content", content);
        Assert.True(format.ExitCode == 0, format.Output + format.Errors);

        using var output = new TemporaryFolder();
        Assert.Equal(0, (await TrackArchiveProgram.RunAsync("build", "--no-search", "--content", content, "--output", output.Path)).ExitCode);
        Assert.Contains("Parish: &quot;Records&quot;", output["index.html"], StringComparison.Ordinal);
        Assert.Contains($"https://parish.example/results/finals/{final}.html", output["sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains(mark, output[$"finals/{final}.html"], StringComparison.Ordinal);
        Assert.Contains("class=\"claim\"", output["articles/how-this-archive-works.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_host_and_its_contributors_need_is_there()
    {
        await InitAsync();
        Assert.All(
            [".github/ISSUE_TEMPLATE/correction.yml", ".config/dotnet-tools.json", ".vscode/settings.json", ".vscode/schemas/final.schema.json", "nuget.config", "packages/README.md", ".github/workflows/check.yml", ".github/workflows/publish.yml", ".gitignore", "CONTRIBUTING.md", "README.md", "netlify.toml"],
            file => Assert.True(File.Exists(Path.Join(Folder, file)), file));
        Assert.StartsWith("# Our archive\n", File.ReadAllText(Path.Join(Folder, "README.md")), StringComparison.Ordinal);
        Assert.Equal("1.0.0", JsonDocument.Parse(File.ReadAllText(Path.Join(Folder, ".config/dotnet-tools.json"))).RootElement.GetProperty("tools").GetProperty("trackarchive").GetProperty("version").GetString());
        Assert.DoesNotContain(Directory.GetFiles(Folder, "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains("{title}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_folder_is_filled_and_any_other_is_left_alone()
    {
        Directory.CreateDirectory(Folder);
        Assert.Equal(0, (await InitAsync()).ExitCode);
        var before = _place.Files();
        var again = await InitAsync();
        Assert.Equal((1, $"error: '{Folder}' is not an empty folder; init writes into a new one\n"), (again.ExitCode, again.Errors));
        Assert.Equal(before, _place.Files());
    }

    [Theory]
    [InlineData("--base-url", "parish.example")]
    [InlineData("--title", " ")]
    public async Task What_cannot_be_meant_is_refused_before_anything_is_written(string option, string value)
    {
        var run = await InitAsync(option, value);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{option}: '{value}' ", run.Errors, StringComparison.Ordinal);
        Assert.Empty(_place.Files());
    }

    private Task<ProgramRun> InitAsync(params string[] options) => TrackArchiveProgram.RunAsync(["init", Folder, .. options]);
}
