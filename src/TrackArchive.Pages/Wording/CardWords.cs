namespace TrackArchive.Pages.Wording;

/// <summary>What the card of a kind of page says: a headline, and a sentence where the kind needs one.</summary>
public static class CardWords
{
    /// <param name="kind">Of the pages that share the card.</param>
    /// <param name="ranked">Whose medals editions rank: "nations".</param>
    /// <param name="listed">Of what teams there are lists: "nations", "clubs".</param>
    public static (string Headline, string? Sentence) Describe(PageKind kind, string[] ranked, string[] listed) => kind switch
    {
        PageKind.Athlete => ("A career in finals", "Every place, mark and medal as it is today, and each title with those who held it before and after."),
        PageKind.Final => ("One final in full", "Who won and in what mark, what was decided later, and how far the sources agree."),
        PageKind.Event => ("A line of champions", "Every title of an event, with who held it before and after."),
        PageKind.Championship => ("Edition after edition", "Every edition of a championship, its finals and its medals."),
        PageKind.Edition => ("One edition, final by final", ranked.Length == 0 ? "Everyone who won a medal." : $"Everyone who won a medal, and the table of the {TextWords.List(ranked)}."),
        PageKind.Nation => ("A nation’s finals", "Titles, medals, firsts and waits, with every final behind them."),
        PageKind.Club => ("A club’s finals", "Titles, medals, firsts and waits, with every final behind them."),
        PageKind.School => ("A school’s finals", "Titles, medals, firsts and waits, with every final behind them."),
        PageKind.University => ("A university’s finals", "Titles, medals, firsts and waits, with every final behind them."),
        PageKind.Region => ("A region’s finals", "Titles, medals, firsts and waits, with every final behind them."),
        PageKind.Rivalry => ("They met in finals", "Two champions, and who finished before whom each time."),
        PageKind.Year => ("A year of finals", "All that was won in one year, and what set it apart."),
        PageKind.Index => ("The whole archive, by name", $"Athletes, events, championships, {string.Concat(listed.Select(teams => teams + ", "))}years and articles."),
        PageKind.RecordList => ("How records fell", "Who set them, when and where, with every source."),
        PageKind.Changes => ("What an edition changed", "Every fact added or corrected, by final and by athlete, with its source."),
        PageKind.OnThisDay => ("On this day", "Finals by the day they were held on."),
        PageKind.Home or PageKind.Comparison or PageKind.Compare or PageKind.Timeline or PageKind.Article or PageKind.Coverage or PageKind.Sources or PageKind.Questions
            or PageKind.Data or PageKind.About or PageKind.Styles or PageKind.Search or PageKind.NotFound => (PageKindWords.Describe(kind), null),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of page without words"),
    };
}
