using System.Collections.Immutable;
using TrackArchive.Cli.Building;
using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Renaming;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;
using TrackArchive.Publishing.Addresses;

namespace TrackArchive.Cli.Moving;

/// <summary>What came of a move.</summary>
internal sealed record MoveReport
{
    /// <summary>Relative to the content folder; in a trial those that would change.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Published addresses that lead on now.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    public string? Failure { get; init; }

    /// <summary>Why there was nothing to do.</summary>
    public string? DoneBefore { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>For the excerpts of those mistakes.</summary>
    public ContentFiles? Read { get; init; }
}

/// <summary>
/// Calls things otherwise in a whole archive: every reference and every published address, or nothing. Before anything is
/// written the folder as it would be has passed every check, claims included.
/// </summary>
internal static class ArchiveMove
{
    /// <param name="content">The folder.</param>
    /// <param name="move">What is to be called otherwise.</param>
    /// <param name="keepAll">Whether addresses that the ledger does not list lead on, too.</param>
    /// <param name="write">Whether to write, or only to say what would be written.</param>
    /// <param name="watch">Called with the name of each stage that begins.</param>
    public static MoveReport Run(string content, Move move, bool keepAll, bool write, Action<string> watch)
    {
        var (options, stages) = (new BuildOptions(content, Output: ""), new Stages(watch));
        ContentChange.Finish(content);
        var (source, mistakes) = (options.Source, new DiagnosticBag());
        if (CheckedArchive.Create(source, options, stages, mistakes) is not { } before)
            return Fail("nothing was written: correct these mistakes first", mistakes, source);
        var plan = ContentMove.Plan(source, move, before.Relations.Archive);
        if (plan.DoneBefore is not null || plan.Refusal is not null)
            return new MoveReport { DoneBefore = plan.DoneBefore, Failure = plan.Refusal };

        var ledger = source.Read(CheckedArchive.LedgerName);
        var after = new ContentWith(source, [.. plan.Files, new ChangedFile(CheckedArchive.LedgerName, ledger, "")]);
        if (CheckedArchive.Create(after, options, stages, mistakes) is not { } moved)
            return Fail("nothing was written, because the archive would have these mistakes", mistakes, after);
        var addresses = new MovedAddresses(move, moved.Addresses);
        if (move is not MergeAthletes && FindTaken(before, moved.Addresses, addresses) is { } taken)
            return new MoveReport { Failure = $"'{taken.From}' was published for another page, which is '{taken.To}' now; choose another id" };
        var followed = before.Ledger.Follow(moved.Addresses, addresses.Find, keepAll ? before.Addresses : Enumerable.Empty<string>());
        var name = $"{source.Name}/{CheckedArchive.LedgerName}";
        var kept = UrlLedger.Read(name, System.Text.Encoding.UTF8.GetBytes(followed), mistakes);
        kept.Check(moved.Addresses, mistakes);
        if (mistakes.HasErrors)
            return Fail("nothing was written, because published addresses would be lost", mistakes, after);
        ImmutableArray<ChangedFile> files = followed == before.Ledger.Text ? plan.Files : [.. plan.Files, new ChangedFile(CheckedArchive.LedgerName, ledger, followed)];
        if (write && ContentChange.TryWrite(content, files) is { } changed)
            return new MoveReport { Failure = $"{source.Name}/{changed} changed meanwhile: nothing was written; run the command again" };
        return new MoveReport { Files = [.. files.Select(f => f.Path)], Redirects = [.. kept.Redirects.Except(before.Ledger.Redirects)] };
    }

    /// <summary>An address that leads elsewhere already, and to which another page would move.</summary>
    private static Redirect? FindTaken(CheckedArchive before, IReadOnlySet<string> pages, MovedAddresses addresses)
    {
        var taken = before.Ledger.Redirects.Where(r => pages.Contains(r.From)).ToArray();
        if (taken.Length == 0)
            return null;
        var moving = before.Addresses.Select(a => (From: a, To: addresses.RenameAddress(a))).Where(m => m.From != m.To).ToLookup(m => m.To, m => m.From, StringComparer.Ordinal);
        return taken.FirstOrDefault(r => moving[r.From].Any(from => from != r.To));
    }

    private static MoveReport Fail(string why, DiagnosticBag mistakes, IContentSource source) =>
        new() { Failure = why, Diagnostics = [.. mistakes.Sorted()], Read = new ContentFiles(source) };
}
