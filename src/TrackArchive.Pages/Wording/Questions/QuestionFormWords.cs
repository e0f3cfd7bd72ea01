namespace TrackArchive.Pages.Wording.Questions;

/// <summary>The form of questions.</summary>
public static class QuestionFormWords
{
    public const string From = "from";

    public const string To = "to";

    public const string Heading = "Which results?";

    public const string Event = "Event";

    public const string Championship = "Championship";

    public const string Nation = "Nation";

    public const string Athlete = "Athlete";

    public const string Years = "Years";

    public const string Medals = "Medals";

    public const string Search = "Search";

    public const string Clear = "Clear";

    public const string Cancel = "Cancel";

    public const string TryAgain = "Try again";

    public const string CountSortColumns = "Count, sort, columns";

    public const string CountBy = "Count by";

    public const string ListTheResults = "(list the results)";

    public const string Order = "Order";

    public const string UsualOrder = "by date, or by the number of results";

    public const string OrdersOfResults = "Results";

    public const string OrdersOfCounts = "Counts";

    public const string AtLeastEach = "At least this many results each";

    public const string OnlyThoseWith = "Only those with";

    public const string Columns = "Columns (automatic if none is chosen)";

    public const string MoreConditions = "More conditions";

    public const string Place = "Place";

    public const string WinningMargin = "Winning margin (seconds, metres or points)";

    public const string BehindTheWinner = "Behind the winner (seconds, metres or points)";

    public const string Age = "Age on the day (years)";

    public const string Wind = "Wind (m/s)";

    public const string KindOfMark = "Kind of mark";

    public const string MayHaveChanged = "The final may have changed";

    public const string Any = "Any";

    public const string Sexes = "Men’s and women’s events";

    public const string Records = "Records on the day";

    public const string Outcome = "Outcome (annulled results only if chosen)";

    public const string AgreementOfSources = "Agreement of sources";

    public const string Coverage = "Coverage of the final";

    public const string Nations = "Nations";

    public const string Editions = "Editions";

    public const string Mark = "Mark, such as 3:35.00 or 8.50";

    public const string Class = "Class";

    public const string Round = "Round reached (finals if none is chosen)";

    public const string Yes = "yes";

    public const string No = "no";

    public const string IncludingPredecessors = "including predecessors";

    public const string IncludingIntercalated = "including intercalated editions";

    public const string ResultAtEach = "a result at each championship";

    /// <summary>For a screen reader: which end of a condition a field is.</summary>
    public static string FormatFrom(string label) => $"{label}, from";

    public static string FormatTo(string label) => $"{label}, to";

    public const string PlaceOnTheDay = "Place on the day";
    public const string MeasuredFromPlace = "Measured from place";
    public const string PlaceShared = "Place shared";
    public const string KindsOfEvents = "Kinds of events";
    public const string Continents = "Continents";
    public const string DifferentEvents = "Different events each";
    public const string EditionsEach = "Editions each";
    public const string NationsEach = "Nations each";
    public const string EditionsInARow = "Editions in a row";
    public const string YearsSpanned = "Years from first to last";
    public const string LongestGap = "Longest gap in years";
    public const string OnlyThoseWithout = "Only those without";
    public const string OnlyThoseIn = "Only those with nothing but";
    public const string IndividualEvent = "Individual event";
    public const string AtHome = "At home";
    public const string NationNoLongerExists = "Nation no longer exists";
    public const string LedAtASplit = "Led at a known split";
    public const string InYourOwnWords = "In your own words";
    public const string Ask = "Ask";
    public const string SentenceExample = "women 800 m gold since 1980";
}
