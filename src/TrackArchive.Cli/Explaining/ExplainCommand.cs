using System.CommandLine;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Explaining;

/// <summary><c>trackarchive explain</c>: cause, example and cure of a message.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string?>("code") { Description = "The code of a message, such as TA103; without one, all codes are listed.", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "Print the whole catalogue as Markdown." };
        code.CompletionSources.Add(_ => Explanations.All.Select(e => new System.CommandLine.Completions.CompletionItem(e.Code)));
        var command = new Command("explain", "Explain a message: why it is reported, an example, and what mends it.") { code, all };
        command.SetAction(parsed => Run(parsed.GetValue(code), parsed.GetValue(all)));
        return command;
    }

    private static int Run(string? code, bool all)
    {
        if (all)
            Console.Out.Write(string.Concat(Explanations.All.Select(e => Section(e, "## ", "```\n", "\n```"))));
        else if (code is null)
            Console.Out.Write(string.Concat(Explanations.All.Select(e => $"{e.Code}  {e.Title}\n")));
        else if (Explanations.Find(code) is { } explanation)
            Console.Out.Write(Section(explanation, "", "", ""));
        else
        {
            Console.Error.WriteLine($"error: there is no code '{code}'; explain without one lists all");
            return 1;
        }

        return 0;
    }

    private static string Section(Explanation explanation, string heading, string before, string after) =>
        $"{heading}{explanation.Code}: {explanation.Title}\n\n{explanation.Cause}\n\n{before}{Examples.Get(explanation.Code)}{after}\n\nCure: {explanation.Cure}\n\n";
}
