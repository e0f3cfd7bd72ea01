using System.Collections.Immutable;
using TrackArchive.Content;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Pages.Composing;
using TrackArchive.Pages.Downloads;
using TrackArchive.Pages.Front;
using TrackArchive.Publishing.Addresses;

namespace TrackArchive.Composition;

/// <summary>An archive that passed every check, the ledger's included: its site can be made.</summary>
public sealed class CheckedArchive
{
    /// <summary>The ledger of published addresses, in the content folder.</summary>
    public const string LedgerName = "urls.txt";

    private CheckedArchive(Site site, ArchiveRelations relations, ImmutableArray<Page> pages, UrlLedger ledger)
    {
        (Site, Relations, Pages, Ledger) = (site, relations, pages, ledger);
        Addresses = pages.Where(p => p is not NotFoundPage).Select(p => p.Route).Concat(DataPages.Addresses).Select(r => r.Path).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>With the address that the host gives.</summary>
    public Site Site { get; }

    public ArchiveRelations Relations { get; }

    /// <summary>All but <see cref="DataPages"/>, which describe what is made with the site.</summary>
    public ImmutableArray<Page> Pages { get; }

    public UrlLedger Ledger { get; }

    /// <summary>The permanent addresses, which the ledger must keep: all pages but the one for wrong addresses.</summary>
    public IReadOnlySet<string> Addresses { get; }

    /// <summary>Nothing where an error, reported to <paramref name="diagnostics"/>, prevents it.</summary>
    public static CheckedArchive? Create(IContentSource content, SiteOptions options, Stages stages, DiagnosticBag diagnostics)
    {
        var loaded = stages.Run("Reading content", () => ArchiveLoader.Load(content, diagnostics, options.Workers));
        if (loaded.Archive is not { } archive)
            return null;
        var site = archive.Site with { BaseUrl = options.BaseUrl ?? archive.Site.BaseUrl };
        var relations = stages.Run("Deriving", () => new ArchiveRelations(archive));
        if (stages.Run("Checking claims", () => loaded.CheckStatements(relations, StatementMessages.Create(archive), diagnostics)) is not { } claims)
            return null;
        var pages = stages.Run("Composing pages", () => SitePages.Create(relations, claims, options.Search, options.Workers));
        var whole = new CheckedArchive(site, relations, pages, LedgerIn(content, diagnostics));
        whole.Ledger.Check(whole.Addresses, diagnostics);
        return diagnostics.HasErrors ? null : whole;
    }

    private static UrlLedger LedgerIn(IContentSource content, DiagnosticBag diagnostics) =>
        UrlLedger.Read($"{content.Name}/{LedgerName}", new ContentFiles(content).ReadBytes(LedgerName, diagnostics), diagnostics);
}
