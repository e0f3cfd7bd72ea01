namespace TrackArchive.Pages.Wording.Parts;

/// <summary>Headings that several kinds of pages share.</summary>
public static class SectionWords
{
    public const string Titles = "Titles";

    public const string Results = "Results";

    public const string Browse = "Browse";

    public const string Notes = "Notes";

    public const string FollowedBy = "Followed by";

    public const string OnThisPage = "On this page";

    public const string MissingFinals = "Missing finals";

    public const string SideBySide = "Side by side";

    public const string Athletes = "Athletes";

    public const string Finals = "Finals";

    public const string RelatedArticles = "Related articles";

    public const string Rounds = "Rounds";

    public const string PartsOfThisList = "Parts of this list";

    public const string Articles = "Articles";
}
