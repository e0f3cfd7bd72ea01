using System.Collections.Immutable;
using TrackArchive.Pages;
using TrackArchive.Pages.Cards;
using TrackArchive.Pages.Downloads;
using TrackArchive.Publishing.Exports;
using TrackArchive.Publishing.Exports.Sql;
using TrackArchive.Publishing.Questions;
using TrackArchive.Theme.Cards;

namespace TrackArchive.Composition;

/// <summary>A checked archive with what is made for its site: downloads, scripts of questions, cards, and every page, complete.</summary>
public sealed class ComposedSite
{
    private ComposedSite(CheckedArchive archive, BrowserSqlite? sqlite, ArchiveDownloads downloads, QuestionFiles questions)
    {
        (Archive, Sqlite, Downloads, Questions) = (archive, sqlite, downloads, questions);
        var described = DataPages.Create(archive.Relations.Archive, downloads.DescribeWith(questions.Index, sqlite?.Engine));
        Pages = [.. archive.Pages.Concat(described).OrderBy(p => p.Route.Path, StringComparer.Ordinal)];
        Cards = CardFiles.Create(SocialCards.Create(Pages, archive.Site), archive.Site.Title);
    }

    public CheckedArchive Archive { get; }

    /// <summary>Absent where the host has no npm packages.</summary>
    public BrowserSqlite? Sqlite { get; }

    public ArchiveDownloads Downloads { get; }

    public QuestionFiles Questions { get; }

    public CardFiles Cards { get; }

    /// <summary>In ordinal order of their addresses.</summary>
    public ImmutableArray<Page> Pages { get; }

    /// <summary>The pages that full-text search knows.</summary>
    public ImmutableArray<string> Searched => [.. Pages.Where(p => p.IsSearched).Select(p => p.Route.Path)];

    /// <param name="archive">What the site shows.</param>
    /// <param name="sqlite">For readers' browsers; absent where the host has no npm packages.</param>
    /// <param name="stages">Watches the work.</param>
    /// <param name="workers">How many things are made at a time.</param>
    public static ComposedSite Create(CheckedArchive archive, BrowserSqlite? sqlite, Stages stages, int workers)
    {
        var content = archive.Relations.Archive;
        ArchiveDownloads? downloads = null;
        QuestionFiles? questions = null;
        stages.Run("Making downloads and questions", () => Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = workers },
            () => downloads = ArchiveDownloads.Create(archive.Relations),
            () => questions = QuestionFiles.Create(content)));
        return stages.Run("Drawing cards", () => new ComposedSite(archive, sqlite, downloads!, questions!));
    }
}
