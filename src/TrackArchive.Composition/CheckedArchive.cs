using System.Collections.Immutable;
using TrackArchive.Content;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Validation;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Pages.Building;
using TrackArchive.Pages.Cards;
using TrackArchive.Publishing.Addresses;
using TrackArchive.Publishing.Exports;
using TrackArchive.Publishing.Exports.Sql;
using TrackArchive.Publishing.Questions;
using TrackArchive.Theme.Cards;

namespace TrackArchive.Composition;

/// <summary>An archive that passed every check, the ledger's included: nothing in the content stands between it and its site.</summary>
public sealed record CheckedArchive(Site Site, ArchiveRelations Relations, ImmutableArray<Page> Pages, UrlLedger Ledger)
{
    /// <summary>The ledger of published addresses, in the content folder.</summary>
    public const string LedgerName = "urls.txt";

    private readonly Lazy<ArchiveDownloads> _downloads = new(() => ArchiveDownloads.Of(Relations.Archive));

    private readonly Lazy<CardFiles> _cards = new(() => CardFiles.Of(SocialCards.Of(Pages, Site), Site.Title));

    private readonly Lazy<QuestionFiles> _questions = new(() => QuestionFiles.Of(Relations.Archive));

    /// <summary>The permanent addresses, which the ledger must keep: all pages but the one for wrong addresses.</summary>
    public IReadOnlySet<string> Addresses { get; } =
        Pages.Where(p => p is not NotFoundPage).Select(p => p.Route.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>The pages that full-text search knows.</summary>
    public ImmutableArray<string> Searched => [.. Pages.Where(p => p.IsSearched).Select(p => p.Route.Path)];

    /// <summary>Absent where the host has no npm packages; the page that asks in SQL says so then.</summary>
    public BrowserSqlite? Sqlite { get; init; }

    /// <summary>Made when first asked for: it takes seconds, and pages and data both tell of it.</summary>
    public ArchiveDownloads Downloads => _downloads.Value;

    /// <summary>Drawn when first asked for: pages name them by what they show.</summary>
    public CardFiles Cards => _cards.Value;

    /// <summary>What the page of questions loads; made when first asked for, too.</summary>
    public QuestionFiles Questions => _questions.Value;

    /// <summary>Nothing where an error, told in <paramref name="diagnostics"/>, prevents it.</summary>
    public static CheckedArchive? Of(IContentSource content, SiteOptions options, Stages stages, DiagnosticBag diagnostics)
    {
        var loaded = stages.Run("Reading content", () => ArchiveLoader.Load(content, diagnostics, options.Workers));
        if (loaded.Archive is not { } archive)
            return null;
        var site = archive.Site with { BaseUrl = options.BaseUrl ?? archive.Site.BaseUrl };
        var relations = stages.Run("Deriving", () => new ArchiveRelations(archive));
        ProseChecks.Run(loaded, archive, diagnostics);
        if (!stages.Run("Checking claims", () => ClaimChecks.Run(loaded, relations, diagnostics)))
            return null;
        var pages = stages.Run("Composing pages", () => SitePages.Of(relations, options.Search, options.Threads));
        var whole = new CheckedArchive(site, relations, pages, LedgerIn(content, diagnostics));
        whole.Ledger.Check(whole.Addresses, diagnostics);
        return diagnostics.HasErrors ? null : whole;
    }

    private static UrlLedger LedgerIn(IContentSource content, DiagnosticBag diagnostics)
    {
        using var text = new StreamReader(new MemoryStream(content.Read(LedgerName) ?? []));
        return UrlLedger.Read($"{content.Name}/{LedgerName}", text.ReadToEnd(), diagnostics);
    }
}
