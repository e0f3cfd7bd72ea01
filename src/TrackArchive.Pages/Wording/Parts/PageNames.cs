namespace TrackArchive.Pages.Wording.Parts;

/// <summary>What the pages that there is one of are called: in menus, in paths and as titles.</summary>
public static class PageNames
{
    public const string Home = "Home";

    public const string Athletes = "Athletes";

    public const string Events = "Events";

    public const string Finals = "Finals";

    public const string Championships = "Championships";

    public const string Years = "Years";

    public const string OnThisDay = "On this day";

    public const string Articles = "Articles";

    public const string Rivalries = "Rivalries";

    public const string Compare = "Compare champions";

    public const string Records = "Records";

    public const string Coverage = "Coverage";

    public const string Sources = "Sources";

    public const string Questions = "Search the results";

    public const string Data = "Download the data";

    public const string Sql = "Query with SQL";

    public const string Search = "Search";

    public const string About = "About the archive";

    public const string Styles = "How the archive looks";

    public const string NotFound = "Page not found";
}
