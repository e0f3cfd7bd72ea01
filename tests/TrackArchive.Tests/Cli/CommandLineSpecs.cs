using TrackArchive.Cli;
using Xunit;

namespace TrackArchive.Tests.Cli;

/// <summary>How the program helps whoever types.</summary>
public sealed class CommandLineSpecs
{
    [Theory]
    [InlineData("trackarchive ch", "check")]
    [InlineData("trackarchive check --fo", "--format")]
    [InlineData("trackarchive check --format s", "Sarif")]
    [InlineData("trackarchive explain TA10", "TA103")]
    [InlineData("trackarchive rename a", "athlete")]
    [InlineData("trackarchive new ev", "event")]
    public void What_is_typed_can_be_completed(string typed, string completion) =>
        Assert.Contains(CommandLine.Create().Parse(typed).GetCompletions(typed.Length), c => c.Label.Equals(completion, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public async Task A_mistyped_command_is_answered_with_the_one_that_is_meant_and_a_shell_asks_the_program()
    {
        var mistyped = await TrackArchiveProgram.RunAsync("chekc");
        Assert.Equal(1, mistyped.ExitCode);
        Assert.Contains("check", mistyped.Output + mistyped.Errors, StringComparison.Ordinal);
        var asked = await TrackArchiveProgram.RunAsync("[suggest:15]", "trackarchive ch");
        Assert.Contains("check", asked.Output.Split('\n', StringSplitOptions.TrimEntries));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _trackarchive trackarchive")]
    [InlineData("zsh", "compdef _trackarchive trackarchive")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName trackarchive")]
    public async Task A_shell_gets_its_script(string shell, string registration)
    {
        var run = await TrackArchiveProgram.RunAsync("completion", shell);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains(registration, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_and_option_says_what_it_does()
    {
        foreach (var command in Below(CommandLine.Create()))
        {
            Assert.True(command.Description?.Length > 10, command.Name);
            Assert.All(command.Options, option => Assert.True(option.Description?.Length > 3, $"{command.Name} {option.Name}"));
            Assert.All(command.Arguments, argument => Assert.True(argument.Description?.Length > 3, $"{command.Name} {argument.Name}"));
        }

        static IEnumerable<System.CommandLine.Command> Below(System.CommandLine.Command command) => command.Subcommands.SelectMany(Below).Prepend(command);
    }
}
