namespace TrackArchive.Pages.Wording.Parts;

/// <summary>What is around every page: header, path, footer.</summary>
public static class FrameWords
{
    public const string MainMenu = "Main";

    public const string SearchTheArchive = "Search the archive";

    public const string SearchHint = "Name, place or year";

    public const string Search = "Search";

    public const string ThisPageAsData = "This page as data (JSON)";

    public const string CorrectThisPage = "Correct this page";

    public const string FileBehindThisPage = "The file behind this page";

    public const string About = "About the archive";

    public const string Coverage = "Coverage";

    public const string Sources = "Sources";

    public const string Data = "Data";

    public const string Licences = "Facts are free to use; texts:";

    public const string SkipToContent = "Skip to content";

    public const string Breadcrumb = "Breadcrumb";

    /// <summary>What is shown where a page was, in programs that do not go on by themselves.</summary>
    public const string PageHasMoved = "This page has moved";

    public const string GoToThePage = "Go to the page";

    /// <summary>Before the date of the edition.</summary>
    public static string DescribeEdition(string site, string edition) => $"{site}, edition {edition} of";
}
