using System.Text;
using TrackArchive.Domain;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Citing;

/// <summary>
/// What a reader needs to cite a page as the edition has it. The archive is the author, as an organisation; an article
/// has its own date, every other page the edition's.
/// </summary>
public sealed record PageCitation
{
    /// <summary>Letters, digits and hyphens: one page has one key, in every edition.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string Archive { get; init; }

    public required string Edition { get; init; }

    public required DateOnly Date { get; init; }

    public required string Address { get; init; }

    public required string Language { get; init; }

    /// <summary>The sentence that people copy.</summary>
    public string Text => SourceWords.Cite(Title == Archive ? null : Title, Archive, Edition, Date, Address);

    /// <summary>Null for the pages that say nothing of their own: search, and the one of missing addresses.</summary>
    public static PageCitation? Find(Page page, Site site) => page is SearchPage or NotFoundPage ? null : new()
    {
        Key = Plain($"{site.Title}-{Path.ChangeExtension(page.Route.Path, null)}"),
        Title = page.Title,
        Archive = site.Title,
        Edition = site.Edition,
        Date = page is ArticlePage article ? article.Published : site.Date,
        Address = page.Route.Absolute(site.BaseUrl),
        Language = site.Language,
    };

    private static string Plain(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in FoldedName.From(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
                key.Append(c);
            else if (key is not [.., '-'])
                key.Append('-');
        }

        return key.ToString().Trim('-');
    }
}
