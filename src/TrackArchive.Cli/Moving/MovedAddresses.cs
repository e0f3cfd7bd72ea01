using TrackArchive.Content.Renaming;
using TrackArchive.Pages;

namespace TrackArchive.Cli.Moving;

/// <summary>Where readers of an address go once things are called otherwise.</summary>
/// <param name="move">What they are called.</param>
/// <param name="pages">The addresses that the site has then.</param>
internal sealed class MovedAddresses(Move move, IReadOnlySet<string> pages)
{
    private const string Ending = ".html";
    private const string Pair = "--";

    /// <summary>The page in its place; absent where the site has none.</summary>
    public string? Find(string address) => Candidates(address).FirstOrDefault(pages.Contains);

    /// <summary>The page of the same thing first, then those that lead to it.</summary>
    private IEnumerable<string> Candidates(string address)
    {
        if (!address.EndsWith(Ending, StringComparison.Ordinal))
            yield break;
        var steps = address[..^Ending.Length].Split('/');
        yield return RenameAddress(address);
        switch (steps)
        {
            // Who met twice as one athlete may not have done so as two.
            case ["rivalries", var pair]:
                foreach (var athlete in pair.Split(Pair).OrderBy(a => a != move.Old))
                    yield return Routes.Athlete(new AthleteId(athlete)).Path;
                break;
            case ["athletes", "by-letter", _]:
                yield return Routes.Athletes.Path;
                break;
            case ["sources", _]:
                yield return Routes.SourcesByLetter(move.New[0]).Path;
                break;
            case ["changes", var log, _]:
                yield return Routes.Changes(new ChangeLogId(log)).Path;
                break;
        }
    }

    /// <summary>The address of the same thing under its new id, whether the site has it or not.</summary>
    public string RenameAddress(string address)
    {
        if (!address.EndsWith(Ending, StringComparison.Ordinal))
            return address;
        var steps = address[..^Ending.Length].Split('/');
        return steps.Length == 1 ? address : $"{steps[0]}/{Rename(steps[0], steps[1..])}{Ending}";
    }

    private string Rename(string folder, string[] steps) => folder switch
    {
        "rivalries" => Join(steps[0].Split(Pair).Select(Rename).Order(StringComparer.Ordinal)),
        "compare" => Join(steps[0].Split(Pair).Select(RenameFlat)),
        "finals" when steps.Length > 2 => string.Join('/', RenamePath(string.Join('/', steps[..3])).Split('/').Concat(steps[3..])),
        "championships" => string.Join('/', steps.Select(step => RenameIf(EntityKind.Championship, step))),
        _ => string.Join('/', steps.Select(Rename)),
    };

    private static string Join(IEnumerable<string> names) => string.Join(Pair, names);

    private string Rename(string id) => id == move.Old ? move.New : id;

    private string RenamePath(string final)
    {
        var steps = final.Split('/');
        if (move.Kind == EntityKind.Final)
            return Rename(final);
        return $"{RenameIf(EntityKind.Championship, steps[0])}/{steps[1]}/{RenameIf(EntityKind.Event, steps[2])}";
    }

    private string RenameIf(EntityKind kind, string id) => move.Kind == kind ? Rename(id) : id;

    /// <summary>A final's id with hyphens in the place of slashes.</summary>
    private string RenameFlat(string final)
    {
        if (move.Kind == EntityKind.Final)
            return final == Flat(move.Old) ? Flat(move.New) : final;
        if (move.Kind == EntityKind.Championship && final.StartsWith($"{move.Old}-", StringComparison.Ordinal))
            return move.New + final[move.Old.Length..];
        return move.Kind == EntityKind.Event && final.EndsWith($"-{move.Old}", StringComparison.Ordinal) ? final[..^move.Old.Length] + move.New : final;
    }

    private static string Flat(string final) => final.Replace('/', '-');
}
