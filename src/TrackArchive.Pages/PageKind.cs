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
    Year,
    OnThisDay,
    Article,
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
