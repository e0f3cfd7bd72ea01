using System.CommandLine;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive completion</c>: a script with which a shell completes what is typed, by asking the program itself.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # Add to ~/.bashrc:  eval "$(trackarchive completion bash)"
        _trackarchive() {
            local IFS=$'\n'
            COMPREPLY=( $(compgen -W "$(trackarchive "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
        }
        complete -o default -F _trackarchive trackarchive

        """;

    private const string Zsh = """
        # Add to ~/.zshrc, below compinit:  eval "$(trackarchive completion zsh)"
        _trackarchive() {
            local -a found
            found=("${(@f)$(trackarchive "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
            compadd -a found || _files
        }
        compdef _trackarchive trackarchive

        """;

    private const string PowerShell = """
        # Add to $PROFILE:  trackarchive completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName trackarchive -ScriptBlock {
            param($word, $command, $position)
            trackarchive "[suggest:$position]" "$command" | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        var command = new Command("completion", "Print a script that lets a shell complete commands, options and codes.") { shell };
        command.SetAction(parsed => Console.Out.Write(Script(parsed.GetValue(shell)!).ReplaceLineEndings("\n")));
        return command;
    }

    private static string Script(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "pwsh" => PowerShell,
        _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, null),
    };
}
