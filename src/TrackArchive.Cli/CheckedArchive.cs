using System.Collections.Immutable;
using TrackArchive.Content;
using TrackArchive.Content.Validation;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Pages.Building;
using TrackArchive.Publishing.Addresses;

namespace TrackArchive.Cli;

/// <summary>An archive that passed every check, the ledger's included: nothing in the content stands between it and its site.</summary>
internal sealed record CheckedArchive(Site Site, ArchiveRelations Relations, ImmutableArray<Page> Pages, UrlLedger Ledger, string LedgerFile)
{
    private const string LedgerName = "urls.txt";

    /// <summary>The addresses that the ledger must keep.</summary>
    public IReadOnlySet<string> Addresses { get; } = SiteFiles.Addresses(Pages);

    /// <summary>Nothing where an error, told in <paramref name="diagnostics"/>, prevents it.</summary>
    public static CheckedArchive? Of(BuildOptions options, Stages stages, DiagnosticBag diagnostics)
    {
        var loaded = stages.Run("Reading content", () => ArchiveLoader.Load(options.Content, options.Content, diagnostics, options.Workers));
        if (loaded.Archive is not { } archive)
            return null;
        var site = archive.Site with { BaseUrl = options.BaseUrl ?? archive.Site.BaseUrl };
        var relations = stages.Run("Deriving", () => new ArchiveRelations(archive));
        ProseChecks.Run(loaded, archive, diagnostics);
        if (!stages.Run("Checking claims", () => ClaimChecks.Run(loaded, relations, diagnostics)))
            return null;
        var pages = stages.Run("Composing pages", () => SitePages.Of(relations, options.Search, options.Threads));
        var ledgerFile = Path.Combine(options.Content, LedgerName);
        var ledger = UrlLedger.Read($"{options.Content.TrimEnd('/', '\\')}/{LedgerName}", LedgerText(ledgerFile), diagnostics);
        var whole = new CheckedArchive(site, relations, pages, ledger, ledgerFile);
        ledger.Check(whole.Addresses, diagnostics);
        return diagnostics.HasErrors ? null : whole;
    }

    /// <summary>Writes new addresses into the ledger and says how many they were.</summary>
    public int Publish()
    {
        var (before, after) = (LedgerText(LedgerFile), Ledger.Publish(Addresses));
        if (before == after)
            return 0;
        var beside = LedgerFile + ".new";
        File.WriteAllText(beside, after);
        File.Move(beside, LedgerFile, overwrite: true);
        return after[before.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
    }

    private static string LedgerText(string file) => File.Exists(file) ? File.ReadAllText(file) : "";
}
