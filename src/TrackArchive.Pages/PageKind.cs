namespace TrackArchive.Pages;

/// <summary>What a page is about. <see cref="Wording.PageKindWords"/> says it.</summary>
public enum PageKind
{
    Home,
    Final,
    Athlete,
    Rivalry,
    Comparison,
    Compare,
    Event,
    Timeline,
    Championship,
    Edition,
    Nation,
    Club,
    School,
    University,
    Region,
    Year,
    OnThisDay,
    Article,
    RecordList,
    Changes,
    Index,
    Coverage,
    Sources,
    Questions,
    Data,
    About,
    Styles,
    Search,
    NotFound,
}

public static class PageKinds
{
    /// <summary>In the addresses of the cards that pages of a kind share.</summary>
    public static readonly Vocabulary<PageKind> Tokens = new(
        (PageKind.Home, "home"),
        (PageKind.Final, "final"),
        (PageKind.Athlete, "athlete"),
        (PageKind.Rivalry, "rivalry"),
        (PageKind.Comparison, "comparison"),
        (PageKind.Compare, "compare"),
        (PageKind.Event, "event"),
        (PageKind.Timeline, "timeline"),
        (PageKind.Championship, "championship"),
        (PageKind.Edition, "edition"),
        (PageKind.Nation, "nation"),
        (PageKind.Club, "club"),
        (PageKind.School, "school"),
        (PageKind.University, "university"),
        (PageKind.Region, "region"),
        (PageKind.Year, "year"),
        (PageKind.OnThisDay, "on-this-day"),
        (PageKind.Article, "article"),
        (PageKind.RecordList, "record-list"),
        (PageKind.Changes, "changes"),
        (PageKind.Index, "index"),
        (PageKind.Coverage, "coverage"),
        (PageKind.Sources, "sources"),
        (PageKind.Questions, "questions"),
        (PageKind.Data, "data"),
        (PageKind.About, "about"),
        (PageKind.Styles, "styles"),
        (PageKind.Search, "search"),
        (PageKind.NotFound, "not-found"));

    /// <summary>Nations of the past have pages like those of today.</summary>
    public static PageKind FromTeam(TeamKind kind) => kind switch
    {
        TeamKind.Nation or TeamKind.Historic or TeamKind.Special => PageKind.Nation,
        TeamKind.Club => PageKind.Club,
        TeamKind.School => PageKind.School,
        TeamKind.University => PageKind.University,
        TeamKind.Region => PageKind.Region,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of team without pages"),
    };
}
