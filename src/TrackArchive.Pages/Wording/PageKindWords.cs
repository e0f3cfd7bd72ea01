namespace TrackArchive.Pages.Wording;

/// <summary>The kinds of pages as a reader calls them, in lists, in the search and on cards.</summary>
public static class PageKindWords
{
    public static string Describe(PageKind kind) => kind switch
    {
        PageKind.Home => "Home",
        PageKind.Final => "Final",
        PageKind.Athlete => "Athlete",
        PageKind.Rivalry => "Rivalry",
        PageKind.Comparison => "Comparison",
        PageKind.Compare => "Compare",
        PageKind.Event => "Event",
        PageKind.Timeline => "Timeline",
        PageKind.Championship => "Championship",
        PageKind.Edition => "Edition",
        PageKind.Nation => "Nation",
        PageKind.Club => "Club",
        PageKind.School => "School",
        PageKind.University => "University",
        PageKind.Region => "Region",
        PageKind.Year => "Year",
        PageKind.OnThisDay => "On this day",
        PageKind.Article => "Article",
        PageKind.RecordList => "Records",
        PageKind.Changes => "Changes",
        PageKind.Index => "Index",
        PageKind.Coverage => "Coverage",
        PageKind.Sources => "Sources",
        PageKind.Questions => "Questions",
        PageKind.Data => "Data",
        PageKind.About => "About",
        PageKind.Styles => "Styles",
        PageKind.Search => "Search",
        PageKind.NotFound => "Not found",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of page without words"),
    };
}
