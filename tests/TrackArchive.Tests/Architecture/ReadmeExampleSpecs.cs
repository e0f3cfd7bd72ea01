using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using TrackArchive.Cli;
using TrackArchive.Content;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Architecture;

/// <summary>What README files show can be typed, copied and read as it is there.</summary>
public sealed partial class ReadmeExampleSpecs : IDisposable
{
    private const string Final = "finals/olympic-games/1984/men-1500m.yml";

    private static readonly string[] Readmes = ["README.md", "content/README.md", "tests/README.md"];

    private readonly TemporaryFolder _content = Cli.TinyArchive.Copy();

    public void Dispose() => _content.Dispose();

    /// <summary>They name athletes and sources of their own, so only what a file may say is asked: its form, keys, words, dates and marks.</summary>
    [Theory]
    [InlineData("title: TrackArchive", "site.yml")]
    [InlineData("GBR:", "nations.yml")]
    [InlineData("fen:", "teams.yml")]
    [InlineData("men-1500m:", "events.yml")]
    [InlineData("name: Olympic Games", "championships/olympic-games.yml")]
    [InlineData("# athletes/gbr.yml", "athletes/gbr.yml")]
    [InlineData("relations:", "athletes/gbr/somebody.md")]
    [InlineData("date: 1984-08-11", Final)]
    [InlineData("basis: as-listed", Final)]
    [InlineData("decisions:", Final)]
    [InlineData("# finals/olympic-games/2024/men-1500m.rounds.yml", "finals/olympic-games/1984/men-1500m.rounds.yml")]
    [InlineData("ioc-2016:", "sources.yml")]
    [InlineData("# changes/2026-2.yml", "changes/2026-2.yml")]
    [InlineData("# names.yml", "names.yml")]
    [InlineData("# records/men-1500m.yml", "records/men-1500m.yml")]
    [InlineData("# records/fen-runners.yml", "records/fen-runners.yml")]
    public void An_example_of_the_content_format_is_read(string beginning, string path)
    {
        var example = Assert.Single(Blocks("content/README.md", "yaml"), b => b.StartsWith(beginning, StringComparison.Ordinal));
        _content[path] = path.EndsWith(".md", StringComparison.Ordinal) ? $"---\nname: Some Body\nsex: M\n{example}---\nText.\n" : example;
        Assert.Empty(Faults(path));
    }

    [Fact]
    public void Every_example_of_the_content_format_is_one_of_those_or_a_map_of_an_import()
    {
        var beginnings = typeof(ReadmeExampleSpecs).GetMethod(nameof(An_example_of_the_content_format_is_read))!.GetCustomAttributesData()
            .Where(a => a.AttributeType == typeof(InlineDataAttribute)).Select(a => (string)((IEnumerable<System.Reflection.CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!).First().Value!);
        Assert.All(Blocks("content/README.md", "yaml"), b => Assert.Contains(beginnings.Append("columns:"), known => b.StartsWith(known, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_final_that_the_readme_adds_is_read()
    {
        _content["finals/world-championships/2027/men-1500m.yml"] = Assert.Single(Blocks("README.md", "yaml"));
        Assert.Empty(Faults("finals/world-championships/2027/men-1500m.yml"));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("content/README.md")]
    public void An_example_of_an_article_is_read(string readme)
    {
        var example = Assert.Single(Blocks(readme, "markdown"), b => b.StartsWith("---", StringComparison.Ordinal));
        _content["articles/example.md"] = example;
        Assert.Empty(Faults("articles/example.md"));
    }

    [Fact]
    public void A_command_that_a_readme_types_is_understood()
    {
        string[] typed = [.. Readmes.SelectMany(r => Blocks(r, "sh")).SelectMany(b => Typed().Matches(b)).Select(m => m.Groups["arguments"].Value.Trim())];
        Assert.True(typed.Length >= 5);
        Assert.All(typed, arguments => Assert.Empty(Root().Parse(arguments).Errors.Select(e => $"{arguments}: {e.Message}")));
    }

    /// <summary>In lines like "`check [--content DIR] [--all]`".</summary>
    [Fact]
    public void An_option_that_the_readme_names_with_a_command_is_one_of_its_options()
    {
        var synopses = Synopsis().Matches(File.ReadAllText(Repository.Folder("README.md")));
        Assert.True(synopses.Count >= 3);
        Assert.All(synopses, synopsis =>
        {
            var command = Root().Subcommands.Single(c => c.Name == synopsis.Groups["command"].Value);
            Assert.Empty(Option().Matches(synopsis.Value).Select(m => m.Value).Except(OptionsOf(command)));
        });
    }

    /// <summary>Its own, those of the commands in it, and those of all commands.</summary>
    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Concat(command.Subcommands.SelectMany(c => c.Options)).Concat(Root().Options).Select(o => o.Name);

    private static RootCommand Root() => CommandLine.Create();

    private IEnumerable<string> Faults(string path)
    {
        var diagnostics = new DiagnosticBag();
        ArchiveLoader.Load(ContentInMemory.CopyOf(_content.Path, "content"), diagnostics);
        return diagnostics.Sorted().Where(d => d.Location.File == "content/" + path && Form().IsMatch(d.Code.Id)).Select(d => $"{d.Location}: {d.Message}");
    }

    private static IEnumerable<string> Blocks(string readme, string language)
    {
        var block = (StringBuilder?)null;
        foreach (var line in File.ReadAllLines(Repository.Folder(readme)))
        {
            if (block is null && line == "```" + language)
            {
                block = new StringBuilder();
            }
            else if (block is not null && line == "```")
            {
                yield return block.ToString();
                block = null;
            }
            else
            {
                block?.Append(line).Append('\n');
            }
        }
    }

    /// <summary>Codes of what a file may not say, whatever else the archive has.</summary>
    [GeneratedRegex("^TA(001|002|003|005|010|20[1-5])$")]
    private static partial Regex Form();

    /// <summary>From this repository, or with the installed tool.</summary>
    [GeneratedRegex(@"(dotnet run .*TrackArchive\.Cli -- |(^|&& )trackarchive )(?<arguments>[^#\n]*)", RegexOptions.Multiline)]
    private static partial Regex Typed();

    [GeneratedRegex(@"`(?<command>build|check|completion|explain|format|import|init|merge|new|rename|schema|serve|split|status) [^`]*--[^`]*`")]
    private static partial Regex Synopsis();

    [GeneratedRegex(@"--[a-z-]+")]
    private static partial Regex Option();
}
