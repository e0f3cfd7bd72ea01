using System.CommandLine;
using TrackArchive.Cli.Checking;
using TrackArchive.Cli.Commands;
using TrackArchive.Content.Renaming;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Moving;

/// <summary><c>trackarchive rename</c>, <c>merge</c> and <c>split</c>.</summary>
internal static class MoveCommands
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would be changed, and change nothing." };

    private static readonly Option<bool> KeepAddresses = new("--keep-addresses") { Description = "Let all old addresses lead on, also those that urls.txt does not list as published." };

    public static Command CreateRename()
    {
        var kind = new Argument<string>("kind") { Description = $"What it is: {string.Join(", ", Rename.Kinds.All)}." };
        kind.AcceptOnlyFromAmong([.. Rename.Kinds.All]);
        var (old, @new) = (Id("old", "The id that it has now."), Id("new", "The id that it gets."));
        return Create("rename", "Give something another id, wherever it is named: in files, texts, claims and published addresses.", [kind, old, @new], parsed =>
            new Rename(Kind(parsed.GetValue(kind)!), parsed.GetValue(old)!, parsed.GetValue(@new)!));
    }

    public static Command CreateMerge()
    {
        var (gone, kept) = (Id("athlete", "The athlete who is the same person as the other."), Id("into", "The athlete who is kept, with all that both have."));
        return Create("merge", "Put two athletes into one, because they are one person. Both addresses are kept.", [gone, kept], parsed =>
            new MergeAthletes(parsed.GetValue(gone)!, parsed.GetValue(kept)!));
    }

    public static Command CreateSplit()
    {
        var athlete = Id("athlete", "The athlete who is two people.");
        var finals = new Option<string[]>("--finals") { Description = "The finals of the other one, by series, year and event.", HelpName = "FINAL…", Required = true, AllowMultipleArgumentsPerToken = true, Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = "The id of the other one.", HelpName = "ID", Required = true };
        var name = new Option<string?>("--name") { Description = "The name of the other one; by default the same.", HelpName = "NAME" };
        return Create("split", "Make two athletes of one, because they are two people.", [athlete, finals, to, name], parsed =>
            new SplitAthlete(parsed.GetValue(athlete)!, [.. parsed.GetValue(finals)!], parsed.GetValue(to)!) { Name = parsed.GetValue(name) });
    }

    private static Argument<string> Id(string name, string description) => new(name) { Description = description };

    private static EntityKind Kind(string token) => Rename.Kinds.TryParse(token, out var kind) ? kind : throw new ArgumentOutOfRangeException(nameof(token), token, null);

    private static Command Create(string name, string description, IEnumerable<Symbol> symbols, Func<ParseResult, Move> read)
    {
        var command = new Command(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
                command.Add(argument);
            else
                command.Add((Option)symbol);
        }

        command.Add(SharedOptions.Content);
        command.Add(KeepAddresses);
        command.Add(DryRun);
        command.SetAction(parsed =>
        {
            var (content, isTrial) = (parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(DryRun));
            var report = Terminal.Run(watch => ArchiveMove.Run(content, read(parsed), parsed.GetValue(KeepAddresses), write: !isTrial, watch));
            return Report(report, content, isTrial);
        });
        return command;
    }

    private static int Report(MoveReport report, string content, bool isTrial)
    {
        if (report.DoneBefore is { } done)
        {
            Console.Out.WriteLine($"Nothing to do: {done}.");
            return 0;
        }

        if (report.Failure is { } failure)
        {
            if (report.Read is { } files && DiagnosticLines.Write(report.Diagnostics, files, DiagnosticLimits.Default, Console.Error) is { } hidden)
                Console.Error.WriteLine($"{hidden}.");
            Console.Error.WriteLine($"error: {failure}");
            return 1;
        }

        foreach (var file in report.Files)
            Console.Out.WriteLine($"{content}/{file}");
        foreach (var redirect in report.Redirects)
            Console.Out.WriteLine($"{redirect.From} -> {redirect.To}");
        var verb = isTrial ? "would be changed" : "changed";
        Console.Out.WriteLine($"{Count(report.Files.Length, "file")} {verb}, {Count(report.Redirects.Length, "published address")} {(isTrial ? "would lead on" : "lead on")}.");
        return 0;
    }

    private static string Count(int n, string what) => n == 1 ? $"1 {what}" : $"{n} {what}{(what.EndsWith('s') ? "es" : "s")}";
}
