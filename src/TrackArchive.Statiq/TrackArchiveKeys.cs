using TrackArchive.Composition.Embedding;

namespace TrackArchive.Statiq;

/// <summary>
/// What the documents of the archive's pages know beyond Statiq's own <c>Title</c>, <c>Description</c>, <c>Published</c> (articles, finals), <c>Content</c>
/// (for feeds) and <c>IncludeInSitemap</c>. The others are in the README's table, <see cref="PageField.All"/>.
/// </summary>
public static class TrackArchiveKeys
{
    /// <summary>The page's model, as in <c>document.Get&lt;FinalPage&gt;(TrackArchiveKeys.Page)</c>.</summary>
    public const string Page = PageField.Prefix + nameof(Page);

    /// <summary>What the page is: <c>Athlete</c>, <c>Final</c>, <c>Edition</c>, <c>Article</c> and so on.</summary>
    public const string Kind = PageField.Prefix + nameof(Kind);

    /// <summary>What the page is about, unique in its kind: <c>sebastian-coe</c>, <c>olympic-games/1984/men-1500m</c>.</summary>
    public const string Id = PageField.Prefix + nameof(Id);

    /// <summary>The content file behind the page, below the content folder; not every page has one.</summary>
    public const string ContentFile = PageField.Prefix + nameof(ContentFile);

    /// <summary>The page's file, below the archive's folder.</summary>
    public const string Path = PageField.Prefix + nameof(Path);

    /// <summary>What the page says in its head beside title and description, and the styles and scripts that it loads, as HTML.</summary>
    public const string Head = PageField.Prefix + nameof(Head);

    /// <summary>What the page shows between the archive's own header and footer, as HTML.</summary>
    public const string Body = PageField.Prefix + nameof(Body);

    /// <summary>In the front matter of a site's own page: the page of the archive whose place it takes, like <c>athletes/sebastian-coe</c>.</summary>
    public const string Replaces = PageField.Prefix + nameof(Replaces);
}
