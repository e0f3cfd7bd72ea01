using System.CommandLine;
using System.Globalization;
using TrackArchive.Content;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Pages.Wording.Facts;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive status</c>: what is left to do, what readers miss most first.</summary>
internal static class StatusCommand
{
    private const int Shown = 20;

    public static Command Create()
    {
        var all = new Option<bool>("--all") { Description = $"List all of them, not only the first {Shown} of each kind." };
        var command = new Command("status", "Show what is left to do: finals that lack something, what readers miss most first, and where sources disagree.") { SharedOptions.Content, all };
        command.SetAction(parsed => Run(parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(all)));
        return command;
    }

    private static int Run(string content, bool all)
    {
        var diagnostics = new DiagnosticBag();
        var loaded = Terminal.Run(watch =>
        {
            watch("Reading content");
            ContentChange.Finish(content);
            return ArchiveLoader.Load(content, content, diagnostics);
        });
        if (loaded.Archive is not { } archive)
        {
            Console.Error.WriteLine("error: the content has mistakes, which come first; check lists them");
            return 1;
        }

        Write(archive, Board.Create(archive), all ? int.MaxValue : Shown, Console.Out);
        return 0;
    }

    private static void Write(Archive archive, IReadOnlyCollection<OpenFinal> board, int shown, TextWriter output)
    {
        var missing = board.Count(f => f.Lacks[0] == Lack.Final);
        output.WriteLine($"{Count(archive.Finals.Length, "final")} in the archive, {Count(missing, "final")} of the programmes missing, {Count(board.Count - missing, "final")} incomplete or disputed.");
        foreach (var lack in board.GroupBy(f => f.Lacks[0]))
        {
            output.WriteLine();
            output.WriteLine($"{LackWords.Describe(lack.Key)} ({Number(lack.Count())}):");
            foreach (var final in lack.Take(shown))
                output.WriteLine(final.Lacks.Length == 1 ? $"  {final.Id}" : $"  {final.Id}; {string.Join(", ", final.Lacks[1..].Select(LackWords.Describe))}");
            if (lack.Count() > shown)
                output.WriteLine($"  and {Number(lack.Count() - shown)} more; --all lists them");
        }

        if (archive.Site.Corrections is { } corrections)
            output.WriteLine($"\nReaders' corrections come in at {new Uri(corrections).Host}.");
    }

    private static string Count(int n, string what) => n == 1 ? $"1 {what}" : $"{Number(n)} {what}s";

    private static string Number(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
